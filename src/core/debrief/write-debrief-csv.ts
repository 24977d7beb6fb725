import { toCell } from '../plan/exchange/csv-cell';
import { spreadsheet, toLongCell } from '../plan/exchange/spreadsheet';
import type { DebriefFile, DebriefFileStay } from './debrief-file';

const COLUMNS = [
  'round',
  'room',
  'customParticipantId',
  'name',
  'host',
  'from',
  'to',
  'minutes',
  'came by',
  'left by',
  'task',
  'task link',
  'result',
];

/**
 * The record as CSV for spreadsheets: a row for each person and place, in the order of rounds, rooms and arrivals; UTF-8 with
 * a byte order mark, CRLF. What could be taken for a formula is written as text. The room is blank for the main meeting.
 * Rooms in which nobody was have no row.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export function writeDebriefCsv({ rounds }: DebriefFile): Promise<string> {
  const rows = rounds.flatMap(({ number, rooms, main }) => [
    ...rooms.flatMap(({ title, brief, result, people }) =>
      people.map((stay) => [
        String(number),
        toCell(title),
        ...cellsOf(stay),
        toLongCell(brief?.text ?? ''),
        brief?.link ?? '',
        toLongCell(result ?? ''),
      ]),
    ),
    ...main.map((stay) => [String(number), '', ...cellsOf(stay), '', '', '']),
  ]);
  return spreadsheet(rows, COLUMNS);
}

function cellsOf({
  name,
  customParticipantId = '',
  isHost,
  from,
  to,
  minutes,
  by,
  endedBy,
}: DebriefFileStay): string[] {
  return [
    toCell(customParticipantId),
    toCell(name),
    isHost ? 'yes' : '',
    from,
    to ?? '',
    String(minutes),
    by ?? '',
    endedBy ?? '',
  ];
}
