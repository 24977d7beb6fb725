/**
 * Where a spreadsheet may find a formula: one that somebody put into their name would run on the computer of whoever opens
 * the file. That is at the beginning of a cell, and inside of it where a program splits that takes other separators: many
 * take semicolons for them, and quotes that do not stand at the beginning of their cell for nothing. Full-width signs
 * count, and so do places that were made safe before: an apostrophe more is taken off again.
 */
const places = String.raw`(?<=^|[;\t\r\n])`;
const formula = String.raw`'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]`;
const unsafe = new RegExp(`${places}(?=${formula})`, 'g');
const madeSafe = new RegExp(`${places}'(?=${formula})`, 'g');

/** The text as a cell that every spreadsheet shows as text. */
export function toCell(text: string): string {
  return text.replace(unsafe, "'");
}

/** The text that `toCell` made the cell of. */
export function fromCell(cell: string): string {
  return cell.replace(madeSafe, '');
}
