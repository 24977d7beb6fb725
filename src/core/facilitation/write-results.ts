import { toCell } from '../plan/exchange/csv-cell';
import { spreadsheet, toLongCell } from '../plan/exchange/spreadsheet';
import type { BreakoutResult, ResultText } from './result-entry';

/** Results as data that outlives the meeting. */
interface ResultsFile {
  readonly format: 'realtimekit-breakout-results';
  readonly version: 1;
  readonly results: readonly FileText[];
}

interface FileText {
  readonly room: string;
  readonly text: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

const COLUMNS = ['room', 'result', 'by', 'at'] as const;

/** The results as JSON: an object for each text, those beside an answer after it. */
export function writeResultsJson(results: readonly BreakoutResult[]): string {
  const file: ResultsFile = { format: 'realtimekit-breakout-results', version: 1, results: results.flatMap(textsOf) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The results as CSV for spreadsheets: a row for each text, as `writePlanCsv` writes its rows.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export function writeResultsCsv(results: readonly BreakoutResult[]): Promise<string> {
  const rows = results
    .flatMap(textsOf)
    .map(({ room, text, by, at }) => [toCell(room), toLongCell(text), toCell(by), at]);
  return spreadsheet(rows, COLUMNS);
}

/** The results as plain text, to be pasted into a document. */
export function writeResultsText(results: readonly BreakoutResult[]): string {
  const parts = results.map(({ room, text, others }) => [room, text, ...others.map((it) => it.text)].join('\n\n'));
  return `${parts.join('\n\n\n')}\n`;
}

function textsOf({ room, others, ...main }: BreakoutResult): FileText[] {
  return [main, ...others].map(({ text, by, at }: ResultText) => ({ room, text, by, at: new Date(at).toISOString() }));
}
