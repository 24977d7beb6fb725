import { invalidFile } from './invalid-file';
import type { PlanFile } from './plan-file';
import { planOfTable, readPlanTable } from './read-table';

/**
 * Reads a plan from CSV: a header with a column of rooms and columns of ids, names or both, in any order and by the words
 * that programs use for them in English, German or Arabic (`Room`, `Pre-assign Room Name`, `Gruppe`; `customParticipantId`,
 * `E-mail`, `Login`; `Name`, `First name` and `Last name`). Each row puts a person into a room. A row with a room alone
 * opens a room of that title; people come into the last one that was opened. Separators are commas, semicolons or tabs.
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
