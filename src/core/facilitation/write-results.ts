import { toCell } from '../plan/exchange/csv-cell';
import { spreadsheet, toLongCell } from '../plan/exchange/spreadsheet';
import type { BreakoutResult, ResultText } from './result-entry';

/** Results as data that outlives the meeting. */
interface ResultsFile {
  readonly format: 'realtimekit-breakout-results';
  readonly version: 1;
  /** What rooms were asked; absent where nobody said. */
  readonly question?: string;
  readonly results: readonly FileText[];
}

interface FileText {
  readonly room: string;
  /** From 1; absent where no rounds ran. */
  readonly round?: number;
  readonly text: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Its writer had not sent it. Absent for what was sent. */
  readonly unfinished?: true;
}

const COLUMNS = ['room', 'result', 'by', 'at'] as const;

/** The results as JSON: the question, if there was one, and an object for each text, those beside an answer after it. */
export function writeResultsJson(results: readonly BreakoutResult[], question: string | null = null): string {
  const file: ResultsFile = {
    format: 'realtimekit-breakout-results',
    version: 1,
    ...(question !== null && { question }),
    results: results.flatMap(textsOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The results as CSV for spreadsheets: a row for each text, as `writePlanCsv` writes its rows. The round, where there were
 * any, the question, if there was one, and whether it is unfinished, if any is, are in columns of their own, after the others.
 *
 * @throws BreakoutError `load-failed` when the CSV library cannot be fetched.
 */
export function writeResultsCsv(results: readonly BreakoutResult[], question: string | null = null): Promise<string> {
  const texts = results.flatMap(textsOf);
  const hasRounds = texts.some(({ round }) => round !== undefined);
  const asked = question === null ? [] : [toLongCell(question)];
  const isAny = texts.some(({ unfinished }) => unfinished);
  const rows = texts.map(({ room, round, text, by, at, unfinished }) => {
    const inRound = hasRounds ? [round === undefined ? '' : String(round)] : [];
    return [
      toCell(room),
      toLongCell(text),
      toCell(by),
      at,
      ...inRound,
      ...asked,
      ...(isAny ? [unfinished ? 'yes' : ''] : []),
    ];
  });
  const names = [...(hasRounds ? ['round'] : []), ...(question === null ? [] : ['question'])];
  return spreadsheet(rows, [...COLUMNS, ...names, ...(isAny ? ['unfinished'] : [])]);
}

/** The results as plain text, to be pasted into a document: the question, if there was one, before them. */
export function writeResultsText(results: readonly BreakoutResult[], question: string | null = null): string {
  const texts = results.map(({ room, text, others }) => [room, text, ...others.map((it) => it.text)].join('\n\n'));
  const parts = question === null ? texts : [question, ...texts];
  return `${parts.join('\n\n\n')}\n`;
}

function textsOf({ room, round, others, ...main }: BreakoutResult): FileText[] {
  return [main, ...others].map(({ text, by, at, isUnfinished }: ResultText) => ({
    room,
    ...(round !== undefined && { round }),
    text,
    by,
    at: new Date(at).toISOString(),
    ...(isUnfinished && { unfinished: true as const }),
  }));
}
