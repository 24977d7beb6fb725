import type { PlanConflict } from '../../core/plan/conflicts';
import { isDraftId } from '../../core/plan/draft-id';
import { useMessages } from '../../hooks/use-messages';
import { useAssign } from '../assign/assign-context';
import { personLabel } from '../people/person-label';

interface ConflictTexts {
  what: string;
  mine: string;
  theirs: string;
}

/** A conflict in words, and its two choices. */
export function useConflictTexts(conflict: PlanConflict): ConflictTexts {
  const { plan, people } = useAssign();
  const { t } = useMessages();
  const titles = new Map([...plan.base, ...plan.rooms].map(({ id, title }) => [id, title]));
  const place = (id: string | null) => {
    if (id === null) return t('common.mainMeeting');
    const room = titles.get(id) ?? id;
    return isDraftId(id) ? t('conflicts.newRoom', { room }) : room;
  };
  switch (conflict.kind) {
    case 'person-moved': {
      const { personKey, plannedId, liveId } = conflict;
      const person = people.find(({ key }) => key === personKey);
      const name = person ? personLabel(t, person) : personKey;
      const [planned, live] = [place(plannedId), place(liveId)];
      return {
        what: t('conflicts.moved', { name, planned, live }),
        mine: t('conflicts.moved.mine', { room: planned }),
        theirs: t('conflicts.moved.theirs', { room: live }),
      };
    }
    case 'room-gone':
      return {
        what: t('conflicts.gone', { room: conflict.title }),
        mine: t('conflicts.gone.mine'),
        theirs: t('conflicts.gone.theirs'),
      };
    case 'room-filled':
      return {
        what: t('conflicts.filled', { room: place(conflict.roomId), count: conflict.personKeys.length }),
        mine: t('conflicts.filled.mine'),
        theirs: t('conflicts.filled.theirs'),
      };
    default:
      return conflict satisfies never;
  }
}
