import { toCell } from '../plan/exchange/csv-cell';
import { spreadsheet, toLongCell } from '../plan/exchange/spreadsheet';
import type { DebriefFile, DebriefFileRoom, DebriefFileRound, DebriefFileStay } from './debrief-file';
import { briefIn, resultIn, seriesParts } from './series-parts';
import type { DebriefSeries } from './types';

const COLUMNS = [
  'round',
  'room',
  'customParticipantId',
  'name',
  'host',
  'from',
  'to',
  'time zone',
  'minutes',
  'came by',
  'left by',
  'task',
  'task link',
];

const QUESTION_COLUMN = 'question';
const RESULT_COLUMN = 'result';
const SERIES_COLUMN = 'series round';

/**
 * The record as CSV for spreadsheets: a row for each person and place, in the order of rounds, rooms and arrivals; UTF-8 with
 * a byte order mark, CRLF. What could be taken for a formula is written as text. The room is blank for the main meeting.
 * Rooms in which nobody was have no row. Times are those of the place where the record was kept, as a spreadsheet reads dates,
 * with their offset in a column of its own. A room's task and result stand in its first row alone. Where rounds followed each
 * other in open rooms, a column more tells which one it was; a room then has its task and its result of each.
 * Where rooms were asked a question, a column tells it beside the result. Announcements and calls for help are in JSON alone.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export function writeDebriefCsv({ rounds }: DebriefFile): Promise<string> {
  const lines = rounds.flatMap(linesOf);
  const hasSeries = lines.some(({ series }) => series);
  const hasQuestion = rounds.some(({ question }) => question !== undefined);
  const rows = lines.map(({ number, series, cells, question, result }) => [
    String(number),
    ...(hasSeries ? [series ? `${series.round} of ${series.count}` : ''] : []),
    ...cells,
    ...(hasQuestion ? [toLongCell(question)] : []),
    toLongCell(result),
  ]);
  const [first = '', ...others] = COLUMNS;
  const last = [...(hasQuestion ? [QUESTION_COLUMN] : []), RESULT_COLUMN];
  return spreadsheet(rows, [first, ...(hasSeries ? [SERIES_COLUMN] : []), ...others, ...last]);
}

interface Line {
  readonly number: number;
  readonly series: DebriefSeries | null;
  readonly cells: readonly string[];
  /** That the room was asked; empty for none. */
  readonly question: string;
  readonly result: string;
}

function linesOf({ number, rooms, main, question }: DebriefFileRound): Line[] {
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
        .map(({ room, stay }, index) => {
          const isLast = last.get(room) === part;
          const brief = room && index === 0 ? briefIn(room, part.series, isLast) : undefined;
          const result = room && index === 0 ? resultIn(room, part.series, isLast) : undefined;
          const task = [toLongCell(brief?.text ?? ''), brief?.link ?? ''];
          return {
            number,
            series: part.series,
            cells: [toCell(room?.title ?? ''), ...cellsOf(stay), ...task],
            question: result === undefined ? '' : (question ?? ''),
            result: result ?? '',
          };
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
  const [came, left] = [dateOf(from), dateOf(to ?? '')];
  return [
    toCell(customParticipantId),
    toCell(name),
    isHost ? 'yes' : '',
    came.date,
    left.date,
    [...new Set([came.zone, left.zone])].filter(Boolean).join(' / '),
    String(minutes),
    by ?? '',
    endedBy ?? '',
  ];
}

/** "2026-03-29 03:50:02" and "UTC+02:00": with its offset in one cell no spreadsheet reads a date. */
function dateOf(time: string): { readonly date: string; readonly zone: string } {
  const [, day = '', clock = '', offset = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)[^Z+-]*(.*)$/.exec(time) ?? [];
  if (day === '') return { date: time, zone: '' };
  return { date: `${day} ${clock}`, zone: offset === 'Z' ? 'UTC' : `UTC${offset}` };
}
