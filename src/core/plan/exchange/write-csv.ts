import { titleKey } from '../../names';
import type { Person } from '../../types';
import type { Brief } from '../brief';
import { toCell } from './csv-cell';
import type { PlanFile } from './plan-file';
import { spreadsheet } from './spreadsheet';

const CSV_COLUMNS = ['room', 'customParticipantId', 'name'] as const;
const BRIEF_COLUMNS = ['task', 'task link'] as const;
const QUESTION_COLUMN = 'question';

/**
 * The plan as CSV for spreadsheets: a row for each person, UTF-8 with a byte order mark, CRLF. What could be taken for a
 * formula is written as text. Tasks have columns where there are any: that of a room stands in its first row, that of all
 * rooms in a row of its own, and so does the question to the rooms. `readPlanCsv` makes the same plan of it, but for rules, capacities and leads, for which CSV has
 * no column, and for people with neither an id nor a name.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export function writePlanCsv(file: PlanFile): Promise<string> {
  const titles = new Set<string>();
  const hasBriefs = file.brief !== undefined || file.rooms.some(({ brief }) => brief);
  const rows = file.rooms.flatMap(({ title, people, brief }) => {
    const rowsOfPeople = people
      .filter(({ customParticipantId = '', name }) => customParticipantId !== '' || name.trim() !== '')
      .map(({ customParticipantId = '', name }) => [title, customParticipantId, name].map(toCell));
    // A row with a room alone opens it: otherwise it would be lost, or taken for the other room of this title.
    const opensRoom = rowsOfPeople.length === 0 || titles.has(titleKey(title));
    titles.add(titleKey(title));
    const [first = [], ...others] = opensRoom ? [[toCell(title), '', ''], ...rowsOfPeople] : rowsOfPeople;
    return [[...first, ...briefCells(brief)], ...others];
  });
  const { brief, question } = file;
  const taskColumns = hasBriefs ? BRIEF_COLUMNS : [];
  const questionColumns = question === undefined ? [] : [QUESTION_COLUMN];
  const tasks = taskColumns.map((_, at) => briefCells(brief)[at] ?? '');
  const ofAll = brief || question !== undefined ? [['', '', '', ...tasks, ...[question ?? []].flat().map(toCell)]] : [];
  return spreadsheet([...ofAll, ...rows], [...CSV_COLUMNS, ...taskColumns, ...questionColumns]);
}

function briefCells(brief: Brief | undefined): string[] {
  return brief ? [toCell(brief.text), brief.link ?? ''] : [];
}

/**
 * A CSV file to fill in: a row for each of these people, with the room left blank; two examples when there is nobody.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export function writePlanTemplate(people: readonly Pick<Person, 'customParticipantId' | 'name'>[]): Promise<string> {
  const rows = people.map(({ customParticipantId = '', name }) => ['', customParticipantId, name].map(toCell));
  return spreadsheet(rows.length > 0 ? rows : EXAMPLES, CSV_COLUMNS);
}

const EXAMPLES = [
  ['Room 1', 'ada@example.com', 'Ada Lovelace'],
  ['Room 2', 'alan@example.com', 'Alan Turing'],
];
