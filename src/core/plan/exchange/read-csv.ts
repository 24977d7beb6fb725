import { MAX_ROOMS, checkTitle } from '../validate';
import { titleKey } from '../../names';
import { checkBrief, type Brief } from '../brief';
import { questionOf } from '../question';
import { columnsOf, knownColumns, usedColumns, type FileColumns } from './columns';
import { fromCell } from './csv-cell';
import type { FileFault } from '../../errors';
import { invalidFile } from './invalid-file';
import { loadPapaparse } from './papaparse';
import type { FilePerson, FileRemarks, FileRoom, PlanFile } from './plan-file';

/** A row of a table. */
export interface TableRow {
  /** Line of the file where it begins, counted from 1. */
  readonly line: number;
  /** The cells, from left to right. */
  readonly cells: readonly string[];
}

/** A CSV file that was read, before it is settled what its columns mean. Blank rows are left out. */
export interface PlanTable {
  /** Names of the columns, or the first row of a file that has no header. */
  readonly header: TableRow;
  /** The rows below the header, blank ones left out. */
  readonly rows: readonly TableRow[];
  /** What the columns mean, as far as their names tell; null when somebody has to say. */
  readonly columns: FileColumns | null;
  /** Rows that could not be read. */
  readonly faults: readonly FileFault[];
}

const DELIMITERS = [',', ';', '\t'];
/** Above the header there may be a title and other things that programs write. */
const MOST_ROWS_ABOVE = 20;
/** Enough text to find the header in. */
const SAMPLE = 20_000;
/** With more rows that cannot be read it is some other kind of file. */
const MOST_QUOTE_FAULTS = 20;

/**
 * Reads a plan from CSV: a header with a column of rooms and columns of ids, names or both, in any order and by the words
 * that programs use for them in the languages of this package (`Room`, `Pre-assign Room Name`, `Gruppe`; `customParticipantId`,
 * `E-mail`, `Login`; `Name`, `First name` and `Last name`). Each row puts a person into a room. A row with a room alone
 * opens a room of that title; people come into the last one that was opened. Where a column is a task (`Task`, `Aufgabe`),
 * the first one of a room is that of the room, and one without a room and a person is that of all rooms. In such a row a column
 * `Question` says what the rooms are asked for. Separators are commas, semicolons or tabs.
 * Each person carries the `line` they stand on; the plan's `remarks` tell what of the file is not in it.
 *
 * @throws BreakoutError `invalid-file`, whose `fault` names the line, or with the reason `columns` the columns that are
 * not known: then `readPlanTable` and `planOfTable` let somebody choose. `load-failed` when the CSV library cannot be
 * fetched.
 */
export async function readPlanCsv(text: string): Promise<PlanFile> {
  const table = await readPlanTable(text);
  if (table.columns) return planOfTable(table, table.columns);
  const { cells, line } = table.header;
  throw invalidFile(
    { reason: 'columns', line },
    `has the columns ${cells.map((cell) => JSON.stringify(cell.trim())).join(', ')}, and which of them is the room and which the person is not clear.`,
  );
}

/**
 * Reads the rows of a CSV file, whatever separates its cells (commas, semicolons, tabs, or what a first line `sep=` says)
 * and whatever stands above its header. A row that cannot be read is told in `faults`, and the rest is read.
 *
 * @throws BreakoutError `invalid-file` when there are no rows, or too many that cannot be read; `load-failed` when the CSV
 * library cannot be fetched.
 */
export async function readPlanTable(text: string): Promise<PlanTable> {
  const { parse } = await loadPapaparse();
  const unmarked = text.replace(/^\uFEFF/, '');
  const [separatorLine = '', separator] = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n?|\n|$)/i.exec(unmarked) ?? [];
  const body = unmarked.slice(separatorLine.length);
  const rowsOf = (part: string, delimiter: string) =>
    parse<string[]>(plainQuotes(part, delimiter), { delimiter, newline: '\n' });

  const sample = body.slice(0, SAMPLE);
  const delimiter = separator ?? bestDelimiter((each) => rowsOf(sample, each).data.slice(0, MOST_ROWS_ABOVE));
  const { rows, faults } = readRows(body, separatorLine === '' ? 1 : 2, (part) => rowsOf(part, delimiter));
  const { header, rest } = splitAtHeader(rows);
  if (!header) throw invalidFile(faults[0] ?? { reason: 'rooms' }, 'has no rows that can be read.');
  const columns = columnsOf(header.cells);
  const isUnderstood = columns && (tellsPeople(columns) || hasNothingElse(columns, header, rest));
  return { header, rows: rest, columns: isUnderstood ? columns : null, faults };
}

/**
 * The plan of a table. Each row puts a person into a room; a row with a room alone opens a room of that title, and people
 * come into the last one of the title that was opened. What is not in the plan is in its `remarks`: people without a room,
 * rows that are wrong, columns that say nothing of either.
 *
 * @throws BreakoutError `invalid-file` when it names no rooms, or more than 500.
 */
export function planOfTable({ header, rows, faults: unread }: PlanTable, columns: FileColumns): PlanFile {
  const rooms: { title: string; people: FilePerson[]; brief?: Brief }[] = [];
  const lastOf = new Map<string, (typeof rooms)[number]>();
  const roomless: FilePerson[] = [];
  const faults = [...unread];
  let briefOfAll: Brief | undefined;
  let question: string | undefined;
  const briefIn = (cell: (column: number | undefined) => string, line: number): Brief | undefined => {
    const [text, link] = [cell(columns.brief), cell(columns.briefLink)];
    if (!isFilled(text)) return undefined;
    const brief = briefOrNull(isFilled(link) ? { text, link } : { text });
    if (!brief) faults.push({ reason: 'brief', line });
    return brief ?? undefined;
  };
  const questionIn = (cell: (column: number | undefined) => string, line: number): string | undefined => {
    const text = cell(columns.question);
    if (!isFilled(text)) return undefined;
    const read = questionOf(text);
    if (read === null) faults.push({ reason: 'brief', line });
    return read ?? undefined;
  };
  for (const row of columns.isHeadless ? [header, ...rows] : rows) {
    const { line } = row;
    if (row.cells.slice(header.cells.length).some(isFilled)) {
      faults.push({ reason: 'cells', line });
      continue;
    }
    const cell = cellsOf(row);
    const person = personOf(cell, columns, line);
    const title = cell(columns.room);
    if (!isFilled(title)) {
      if (person) roomless.push(person);
      else {
        briefOfAll ??= briefIn(cell, line);
        question ??= questionIn(cell, line);
      }
      continue;
    }
    if (!isTitle(title)) {
      faults.push({ reason: 'title', line });
      continue;
    }
    let room = lastOf.get(titleKey(title));
    if (!room || !person) {
      room = { title: checkTitle(title), people: [] };
      rooms.push(room);
      lastOf.set(titleKey(title), room);
      if (rooms.length > MAX_ROOMS) throw invalidFile({ reason: 'rooms', line }, `names more than ${MAX_ROOMS} rooms.`);
    }
    if (person) room.people.push(person);
    const brief = room.brief ? undefined : briefIn(cell, line);
    if (brief) room.brief = brief;
  }
  if (rooms.length === 0) throw invalidFile(faults[0] ?? { reason: 'rooms' }, 'names no rooms.');
  const { question: asking, ...others } = columns;
  // Questions in other rows are of something else.
  const used = question === undefined ? others : columns;
  const told = { ...(briefOfAll && { brief: briefOfAll }), ...(question !== undefined && { question }) };
  return planFile(rooms, told, { ignored: ignoredColumns(header, rows, used), roomless, faults });
}

function planFile(
  rooms: readonly FileRoom[],
  told: Pick<PlanFile, 'brief' | 'question'>,
  remarks: FileRemarks,
): PlanFile {
  const { ignored, roomless, faults } = remarks;
  const isPlain = ignored.length + roomless.length + faults.length === 0;
  return {
    format: 'realtimekit-breakout-plan',
    version: 1,
    rooms,
    ...told,
    ...(!isPlain && { remarks }),
  };
}

function briefOrNull(brief: Brief): Brief | null {
  try {
    return checkBrief(brief);
  } catch {
    return null;
  }
}

function personOf(cell: (column: number | undefined) => string, columns: FileColumns, line: number): FilePerson | null {
  const [customParticipantId, ...otherIds] = (columns.ids ?? []).map(cell).filter(isFilled);
  const [name, lastName] = [cell(columns.name), cell(columns.lastName)];
  if (customParticipantId === undefined && !isFilled(name) && !isFilled(lastName)) return null;
  return {
    ...(customParticipantId !== undefined && { customParticipantId }),
    ...(otherIds.length > 0 && { otherIds }),
    name: isFilled(lastName) ? `${name} ${lastName}`.trim() : name,
    line,
  };
}

function cellsOf({ cells }: TableRow) {
  return (column: number | undefined) => fromCell(cells[column ?? -1] ?? '');
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function isTitle(cell: string): boolean {
  try {
    checkTitle(cell);
    return true;
  } catch {
    return false;
  }
}

function tellsPeople({ ids = [], name }: FileColumns): boolean {
  return ids.length > 0 || name !== undefined;
}

function hasNothingElse(columns: FileColumns, header: TableRow, rows: readonly TableRow[]): boolean {
  return ignoredColumns(header, rows, columns).length === 0;
}

/** Names of the columns that say something and are not used. */
function ignoredColumns(header: TableRow, rows: readonly TableRow[], columns: FileColumns): string[] {
  const used = new Set(usedColumns(columns));
  return header.cells.flatMap((cell, index) => {
    if (used.has(index) || !rows.some(({ cells }) => isFilled(cells[index] ?? ''))) return [];
    return columns.isHeadless || !isFilled(cell) ? [String(index + 1)] : [cell.trim()];
  });
}

/** What separates the cells: that by which the most columns of a header are known, or which is there most. */
function bestDelimiter(rowsBy: (delimiter: string) => readonly (readonly string[])[]): string {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = rowsBy(delimiter);
    return {
      delimiter,
      known: Math.max(0, ...rows.map(knownColumns)),
      width: Math.max(0, ...rows.map(({ length }) => length)),
    };
  });
  return scored.reduce((best, next) =>
    next.known > best.known || (next.known === best.known && next.width > best.width) ? next : best,
  ).delimiter;
}

/** The header is the row with the most known columns, or else the first of those that are filled most. */
function splitAtHeader(rows: readonly TableRow[]): { header: TableRow | undefined; rest: readonly TableRow[] } {
  const first = rows.slice(0, MOST_ROWS_ABOVE);
  const known = first.map(({ cells }) => knownColumns(cells));
  const filled = first.map(({ cells }) => cells.filter(isFilled).length);
  const score = Math.max(0, ...known) > 0 ? known : filled;
  const at = score.indexOf(Math.max(0, ...score));
  return { header: rows[at], rest: rows.slice(at + 1) };
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number | undefined }[];
}

/** All rows that are not blank. After one with a wrong quotation mark it goes on with the next line. */
function readRows(text: string, firstLine: number, parse: (part: string) => Parsed) {
  const rows: TableRow[] = [];
  const faults: FileFault[] = [];
  let [rest, line] = [text, firstLine];
  for (;;) {
    const start = line;
    const { data, errors } = parse(rest);
    const wrong = Math.min(...errors.map(({ row }) => row ?? Infinity));
    for (const cells of data.slice(0, wrong)) {
      if (cells.some(isFilled)) rows.push({ line, cells });
      line += linesIn(cells.join(''));
    }
    if (wrong >= data.length) return { rows, faults };
    faults.push({ reason: 'quotes', line });
    if (faults.length > MOST_QUOTE_FAULTS) {
      throw invalidFile(
        faults[0] ?? { reason: 'quotes' },
        'has a quotation mark that is not closed, and so have many others.',
      );
    }
    line += 1;
    rest = afterLines(rest, line - start);
  }
}

function linesIn(row: string): number {
  return row.split(/\r\n?|\n/).length;
}

function afterLines(text: string, count: number): string {
  const lineEnd = /\r\n?|\n|$/g;
  for (let remaining = count; remaining > 0; remaining--) if (lineEnd.exec(text)?.[0] === '') return '';
  return text.slice(lineEnd.lastIndex);
}

/**
 * One kind of line end, for files that several programs wrote, and no spaces around quotes, which programs and people put
 * after a comma. What stands within quotes is left as it is.
 */
function plainQuotes(text: string, delimiter: string): string {
  const sign = delimiter.replace(/[\\^$.*+?()[\]{}|-]/g, String.raw`\$&`);
  const quoted = `(?<=^|[${sign}\\r\\n])[ \\u00A0]*("[^"]*(?:""[^"]*)*")(?:[ \\u00A0]+(?=[${sign}\\r\\n]|$))?`;
  return text.replace(new RegExp(`${quoted}|\\r\\n?`, 'g'), (_, cell: string | undefined) => cell ?? '\n');
}
