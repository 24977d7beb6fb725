import { invalidFile } from '../../core/plan/exchange/file-fault';
import type { PlanFile } from '../../core/plan/exchange/plan-file';
import { readPlanJson } from '../../core/plan/exchange/read-json';
import { isJson, MAX_FILE_SIZE, planText } from '../../core/plan/exchange/read-plan';
import { planOfTable, readPlanTable, type PlanTable } from '../../core/plan/exchange/read-table';

/** What was read: a plan, of CSV with its table; or the table alone, while it is not known what its columns mean. */
export type ReadPlan =
  { readonly file: PlanFile; readonly table: PlanTable | null } | { readonly file: null; readonly table: PlanTable };

/** Reads a plan from a file that somebody chose. Rejects as `readPlan` does, before it reads what is too large. */
export async function readPlanFile(file: File): Promise<ReadPlan> {
  if (file.size > MAX_FILE_SIZE) throw invalidFile({ reason: 'size' }, 'is too large.');
  const text = planText(new Uint8Array(await file.arrayBuffer()));
  if (isJson(text)) return { file: readPlanJson(text), table: null };
  const table = await readPlanTable(text);
  return table.columns ? { file: planOfTable(table, table.columns), table } : { file: null, table };
}
