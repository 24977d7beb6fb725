import { MAX_ROOMS, checkTitle } from '../validate';
import { fromCell } from './csv-cell';
import { invalidFile } from './file-fault';
import { loadPapaparse } from './papaparse';
import type { FilePerson, PlanFile } from './plan-file';
import { CSV_COLUMNS } from './write-csv';

type Column = (typeof CSV_COLUMNS)[number];

/**
 * Reads a plan from CSV: a header with the column `room` and, for people, `customParticipantId` or `name` or both, in any
 * order and spelling (`Custom participant ID`); other columns are ignored. Each row puts a person into a room. A row with a
 * room alone opens a room of that title; people come into the last one that was opened. Separators are commas,
 * semicolons or tabs. Each person carries the `line` they stand on.
 *
 * @throws BreakoutError `invalid-file`, whose `fault` names the line; `load-failed` when the CSV library cannot be fetched.
 */
export async function readPlanCsv(text: string): Promise<PlanFile> {
  const { header, rows } = await readRows(text);
  const columns = header && columnsOf(header);
  if (!columns) throw invalidFile({ reason: 'columns', line: header?.line ?? 1 }, 'has no column "room".');

  const rooms: { title: string; people: FilePerson[] }[] = [];
  const lastOf = new Map<string, (typeof rooms)[number]>();
  for (const { line, cells } of rows) {
    if (cells.slice(header.cells.length).some((cell) => cell.trim() !== '')) {
      throw invalidFile(
        { reason: 'cells', line },
        `has ${cells.length} cells, and the header ${header.cells.length}: put a cell with a comma into quotes.`,
      );
    }
    const cell = (column: Column) => fromCell(cells[columns.get(column) ?? -1] ?? '');
    const [title, customParticipantId, name] = [
      readTitle(cell('room'), line),
      cell('customParticipantId'),
      cell('name'),
    ];
    const hasId = customParticipantId.trim() !== '';
    const opensRoom = !hasId && name.trim() === '';
    let room = lastOf.get(title);
    if (!room || opensRoom) {
      room = { title, people: [] };
      rooms.push(room);
      lastOf.set(title, room);
      if (rooms.length > MAX_ROOMS) throw invalidFile({ reason: 'rooms', line }, `names more than ${MAX_ROOMS} rooms.`);
    }
    if (!opensRoom) room.people.push({ ...(hasId && { customParticipantId }), name, line });
  }
  if (rooms.length === 0) throw invalidFile({ reason: 'rooms' }, 'names no rooms.');
  return { format: 'realtimekit-breakout-plan', version: 1, rooms };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** All rows that are not blank, the first of them as the header. */
async function readRows(text: string): Promise<{ header: Row | undefined; rows: readonly Row[] }> {
  const { parse } = await loadPapaparse();
  const unified = withOneNewline(text.replace(/^\uFEFF/, ''));
  const { data, errors } = parse<string[]>(unified, { delimiter: delimiterOf(unified), newline: '\n' });
  const rows: Row[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    const error = errors.find(({ row }) => row === index);
    if (error) throw invalidFile({ reason: 'quotes', line }, `has a cell that cannot be read: ${error.message}.`);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + cells.join('').split(/\r\n?|\n/).length - 1;
  }
  const [header, ...others] = rows;
  return { header, rows: others };
}

/** Files that several programs wrote mix line ends. Those within quotes are left as they are. */
function withOneNewline(text: string): string {
  return text.replace(/(?<=^|[,;\t\r\n])"[^"]*(?:""[^"]*)*"|\r\n?/g, (found) => (found[0] === '"' ? found : '\n'));
}

/** What separates the names of the columns; spreadsheets in many languages write semicolons. */
function delimiterOf(text: string): string {
  const [header = ''] = text.trimStart().split('\n', 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** Where the columns are; undefined without a column of rooms. */
function columnsOf({ line, cells }: Row): ReadonlyMap<Column, number> | undefined {
  const columns = new Map<Column, number>();
  for (const [index, cell] of cells.entries()) {
    const column = CSV_COLUMNS.find((name) => plain(name) === plain(cell));
    if (!column) continue;
    if (columns.has(column)) throw invalidFile({ reason: 'columns', line }, `has the column "${column}" twice.`);
    columns.set(column, index);
  }
  return columns.has('room') ? columns : undefined;
}

function plain(name: string): string {
  return name.replace(/[\s_-]+/g, '').toLowerCase();
}

function readTitle(cell: string, line: number): string {
  if (cell.trim() === '') throw invalidFile({ reason: 'room', line }, 'names a person and no room.');
  try {
    return checkTitle(cell);
  } catch (error) {
    throw invalidFile({ reason: 'title', line }, 'has a room title that is too long.', error);
  }
}
