import { toCell } from './csv-cell';
import { loadPapaparse } from './papaparse';

/**
 * A CSV file for spreadsheets: UTF-8 with a byte order mark, CRLF. Rows are filled up to the number of columns.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export async function spreadsheet(rows: readonly (readonly string[])[], columns: readonly string[]): Promise<string> {
  const { unparse } = await loadPapaparse();
  const filled = rows.map((row) => [...row, ...columns.slice(row.length).map(() => '')]);
  return `\uFEFF${unparse([[...columns], ...filled], { newline: '\r\n' })}\r\n`;
}

/** A text of several lines as a cell. A blank line may be taken for the beginning of a table, so it goes. */
export function toLongCell(text: string): string {
  return toCell(text.replace(/\n\s*\n/g, '\n'));
}
