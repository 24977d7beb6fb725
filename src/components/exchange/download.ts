import { exportPlan } from '../../core/plan/exchange/export-plan';
import { writePlanCsv, writePlanTemplate } from '../../core/plan/exchange/write-csv';
import type { Plan } from '../../core/plan/types';
import type { Person } from '../../core/types';

export type ExportKind = 'csv' | 'json';

const types = { csv: 'text/csv', json: 'application/json' } as const;

/** Saves a plan as a file where the browser puts downloads, and tells the file's name. Rejects with `load-failed`. */
export async function downloadPlan(plan: Plan, people: readonly Person[], kind: ExportKind): Promise<string> {
  const file = exportPlan(plan, people);
  const text = kind === 'csv' ? await writePlanCsv(file) : `${JSON.stringify(file, null, 2)}\n`;
  return download(text, `breakout-rooms.${kind}`, kind);
}

/** Saves a CSV file in which a room is to be filled in for everyone here, and tells its name. Rejects with `load-failed`. */
export async function downloadTemplate(people: readonly Person[]): Promise<string> {
  return download(await writePlanTemplate(people), 'breakout-rooms-template.csv', 'csv');
}

function download(text: string, name: string, kind: ExportKind): string {
  const address = URL.createObjectURL(new Blob([text], { type: types[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
