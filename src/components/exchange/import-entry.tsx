import type { ImportedPerson } from '../../core/plan/exchange/import-plan';
import type { FilePerson } from '../../core/plan/exchange/plan-file';
import { useImport } from './import-context';

/** What a file says of a person, and where: "Line 4 · Ann Lee · Room 2". */
export function ImportEntry({ entry }: { entry: ImportedPerson | FilePerson }) {
  const { review, placeOf } = useImport();
  const place = placeOf(entry);
  const room = 'roomId' in entry ? review?.plan.rooms.find(({ id }) => id === entry.roomId) : undefined;
  return (
    <>
      {place && <span className="rbk-muted">{place} · </span>}
      <bdi>{entry.name.trim() || entry.customParticipantId}</bdi>
      {room && (
        <span className="rbk-muted">
          {' · '}
          <bdi>{room.title}</bdi>
        </span>
      )}
    </>
  );
}
