import { invalidFile } from './file-fault';
import type { PlanFile } from './plan-file';
import { readPlanCsv } from './read-csv';
import { readPlanJson } from './read-json';

/** Largest file that is read, in bytes: 10,000 people take about 1 MB. */
export const MAX_FILE_SIZE = 10_000_000;

/**
 * Reads a plan from a file of either kind, JSON or CSV, whatever its name says. Takes the text, or the bytes, which have to
 * be UTF-8.
 *
 * @throws BreakoutError as `readPlanJson` and `readPlanCsv` do; `invalid-file` for bytes that are no UTF-8.
 */
export async function readPlan(source: string | Uint8Array<ArrayBuffer>): Promise<PlanFile> {
  if (source.length > MAX_FILE_SIZE) {
    throw invalidFile({ reason: 'size' }, `is larger than ${MAX_FILE_SIZE / 1_000_000} MB.`);
  }
  const text = typeof source === 'string' ? source : decode(source);
  return /^\s*[{[]/.test(text) ? readPlanJson(text) : readPlanCsv(text);
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
    const line = before.split(/\r\n?|\n/).length;
    throw invalidFile({ reason: 'encoding', line }, 'is not encoded as UTF-8.', error);
  }
}
