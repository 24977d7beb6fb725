import { toCell } from '../plan/exchange/csv-cell';
import { spreadsheet, toLongCell } from '../plan/exchange/spreadsheet';
import type { DebriefFile, DebriefFileRoom, DebriefFileRound, DebriefFileStay } from './debrief-file';
import { seriesParts } from './series-parts';
import type { DebriefSeries } from './types';

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

const SERIES_COLUMN = 'series round';

/**
 * The record as CSV for spreadsheets: a row for each person and place, in the order of rounds, rooms and arrivals; UTF-8 with
 * a byte order mark, CRLF. What could be taken for a formula is written as text. The room is blank for the main meeting.
 * Rooms in which nobody was have no row. Where rounds followed each other in open rooms, a column more tells which one it was;
 * task and result then stand in a room's last one alone, as they were last.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export function writeDebriefCsv({ rounds }: DebriefFile): Promise<string> {
  const lines = rounds.flatMap(linesOf);
  const hasSeries = lines.some(({ series }) => series);
  const rows = lines.map(({ number, series, cells }) => [
    String(number),
    ...(hasSeries ? [series ? `${series.round} of ${series.count}` : ''] : []),
    ...cells,
  ]);
  const [first = '', ...others] = COLUMNS;
  return spreadsheet(rows, [first, ...(hasSeries ? [SERIES_COLUMN] : []), ...others]);
}

interface Line {
  readonly number: number;
  readonly series: DebriefSeries | null;
  readonly cells: readonly string[];
}

function linesOf({ number, rooms, main }: DebriefFileRound): Line[] {
  const places: readonly (DebriefFileRoom | null)[] = [...rooms, null];
  const stays = places.flatMap((room) =>
    (room?.people ?? main).map((stay) => ({ room, stay, series: stay.series, from: Date.parse(stay.from) })),
  );
  const last = new Map<DebriefFileRoom | null, unknown>();
  const parts = seriesParts(stays);
  for (const part of parts) for (const { room } of part.stays) last.set(room, part);
  return parts.flatMap((part) =>
    places.flatMap((place) =>
      part.stays
        .filter(({ room }) => room === place)
        .map(({ room, stay }) => {
          const { brief, result } = room && last.get(room) === part ? room : {};
          const said = [toLongCell(brief?.text ?? ''), brief?.link ?? '', toLongCell(result ?? '')];
          return { number, series: part.series, cells: [toCell(room?.title ?? ''), ...cellsOf(stay), ...said] };
        }),
    ),
  );
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
