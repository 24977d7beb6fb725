/**
 * What a spreadsheet may take for a formula: one that somebody put into their name would run on the computer of whoever
 * opens the file. Full-width signs count, and so do cells that were made safe before: an apostrophe more is taken off again.
 */
const formula = /^'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/;

/** The text as a cell that every spreadsheet shows as text. */
export function toCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `toCell` made the cell of. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
