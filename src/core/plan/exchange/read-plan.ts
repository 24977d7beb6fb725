import { decodeText } from './decode-text';
import { invalidFile } from './invalid-file';
import type { PlanFile } from './plan-file';
import { readPlanCsv } from './read-csv';
import { readPlanJson } from './read-json';

/** Largest file that is read, in bytes: 10,000 people take about 1 MB. */
export const MAX_FILE_SIZE = 10_000_000;

/**
 * Reads a plan from a file of either kind, JSON or CSV, whatever its name says. Takes the text, or the bytes: UTF-8, or
 * UTF-16 with or without a byte order mark.
 *
 * @throws BreakoutError as `readPlanJson` and `readPlanCsv` do; `invalid-file` for bytes of another encoding, and for a
 * workbook of a spreadsheet program.
 */
export async function readPlan(source: string | Uint8Array<ArrayBuffer>): Promise<PlanFile> {
  const text = planText(source);
  return isJson(text) ? readPlanJson(text) : readPlanCsv(text);
}

/** The text of a file, which is JSON or CSV. Throws as {@link readPlan} does for what is neither. */
export function planText(source: string | Uint8Array<ArrayBuffer>): string {
  if (source.length > MAX_FILE_SIZE) {
    throw invalidFile({ reason: 'size' }, `is larger than ${MAX_FILE_SIZE / 1_000_000} MB.`);
  }
  return (typeof source === 'string' ? source : decodeText(source)).replace(/^\uFEFF/, '');
}

/** Whether the text is JSON rather than CSV. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}
