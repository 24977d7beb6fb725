import { exportPlan } from '../../core/plan/exchange/export-plan';
import { writePlanCsv, writePlanTemplate } from '../../core/plan/exchange/write-csv';
import type { Plan } from '../../core/plan/types';
import type { Person } from '../../core/types';
import { saveFile, type FileKind } from '../save-file';

/** Saves a plan as a file where the browser puts downloads, and tells the file's name. Rejects with `load-failed`. */
export async function downloadPlan(plan: Plan, people: readonly Person[], kind: FileKind): Promise<string> {
  const file = exportPlan(plan, people);
  const text = kind === 'csv' ? await writePlanCsv(file) : `${JSON.stringify(file, null, 2)}\n`;
  return saveFile(text, `breakout-rooms.${kind}`, kind);
}

/** Saves a CSV file in which a room is to be filled in for everyone here, and tells its name. Rejects with `load-failed`. */
export async function downloadTemplate(people: readonly Person[]): Promise<string> {
  return saveFile(await writePlanTemplate(people), 'breakout-rooms-template.csv', 'csv');
}
