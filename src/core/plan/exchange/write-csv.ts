import { titleKey } from '../../names';
import type { Person } from '../../types';
import { toCell } from './csv-cell';
import { loadPapaparse } from './papaparse';
import type { PlanFile } from './plan-file';

const CSV_COLUMNS = ['room', 'customParticipantId', 'name'] as const;

/**
 * The plan as CSV for spreadsheets: a row for each person, UTF-8 with a byte order mark, CRLF. What could be taken for a
 * formula is written as text. `readPlanCsv` makes the same plan of it, but for rules and capacities, for which CSV has no
 * column, and for people with neither an id nor a name.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export async function writePlanCsv(file: PlanFile): Promise<string> {
  const { unparse } = await loadPapaparse();
  const titles = new Set<string>();
  const rows = file.rooms.flatMap(({ title, people }) => {
    const rowsOfPeople = people
      .filter(({ customParticipantId = '', name }) => customParticipantId !== '' || name.trim() !== '')
      .map(({ customParticipantId = '', name }) => [title, customParticipantId, name].map(toCell));
    // A row with a room alone opens it: otherwise it would be lost, or taken for the other room of this title.
    const opensRoom = rowsOfPeople.length === 0 || titles.has(titleKey(title));
    titles.add(titleKey(title));
    return opensRoom ? [[toCell(title), '', ''], ...rowsOfPeople] : rowsOfPeople;
  });
  return spreadsheet(unparse, rows);
}

/**
 * A CSV file to fill in: a row for each of these people, with the room left blank; two examples when there is nobody.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export async function writePlanTemplate(
  people: readonly Pick<Person, 'customParticipantId' | 'name'>[],
): Promise<string> {
  const { unparse } = await loadPapaparse();
  const rows = people.map(({ customParticipantId = '', name }) => ['', customParticipantId, name].map(toCell));
  return spreadsheet(unparse, rows.length > 0 ? rows : EXAMPLES);
}

type Unparse = Awaited<ReturnType<typeof loadPapaparse>>['unparse'];

const EXAMPLES = [
  ['Room 1', 'ada@example.com', 'Ada Lovelace'],
  ['Room 2', 'alan@example.com', 'Alan Turing'],
];

function spreadsheet(unparse: Unparse, rows: readonly (readonly string[])[]): string {
  return `\uFEFF${unparse([[...CSV_COLUMNS], ...rows.map((row) => [...row])], { newline: '\r\n' })}\r\n`;
}
