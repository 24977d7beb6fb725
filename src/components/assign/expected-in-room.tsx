import { expectedPeople } from '../../core/plan/expected';
import type { PlannedRoom } from '../../core/plan/types';
import { useSession } from '../../hooks/session-context';
import { useMessages } from '../../hooks/use-messages';
import { useWorkspace } from '../../hooks/use-snapshot';
import { useAssignActions } from './assign-context';

/** Those for whom the room keeps a place until they come: each a button for the menu that moves them on, or takes them out. */
export function ExpectedInRoom({ room }: { room: PlannedRoom }) {
  const session = useSession('ExpectedInRoom');
  const expected = useWorkspace(session, ({ plan }) => plan?.expected);
  const { openMoveMenu } = useAssignActions();
  const { t } = useMessages();
  const people = expectedPeople({ rooms: [room], base: [], nextDraft: 1, ...(expected && { expected }) });
  if (people.length === 0) return null;
  return (
    <ul role="list" className="rbk-people" aria-label={t('assign.expected.in', { room: room.title })}>
      {people.map(({ key, name, customParticipantId }) => (
        <li key={key}>
          <button
            type="button"
            className="rbk-person"
            data-expected=""
            aria-haspopup="menu"
            onClick={(event) => openMoveMenu([key], event.currentTarget)}
          >
            <bdi className="rbk-person-name">{name.trim() || customParticipantId}</bdi>
            <span className="rbk-muted">{t('assign.expected')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
