import { exportPlan } from '../../core/plan/exchange/export-plan';
import { writePlanCsv } from '../../core/plan/exchange/write-csv';
import type { Plan } from '../../core/plan/types';
import type { Person } from '../../core/types';

export type ExportKind = 'csv' | 'json';

/** Saves a plan as a file where the browser puts downloads, and tells the file's name. Rejects with `load-failed`. */
export async function downloadPlan(plan: Plan, people: readonly Person[], kind: ExportKind): Promise<string> {
  const file = exportPlan(plan, people);
  const text = kind === 'csv' ? await writePlanCsv(file) : `${JSON.stringify(file, null, 2)}\n`;
  const type = kind === 'csv' ? 'text/csv' : 'application/json';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `breakout-rooms.${kind}`;
  link.click();
  // Once the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return link.download;
}
