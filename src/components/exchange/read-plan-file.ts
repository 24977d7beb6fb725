import { invalidFile } from '../../core/plan/exchange/file-fault';
import type { PlanFile } from '../../core/plan/exchange/plan-file';
import { MAX_FILE_SIZE, readPlan } from '../../core/plan/exchange/read-plan';

/** Reads a plan from a file that somebody chose. Rejects as `readPlan` does, before it reads what is too large. */
export async function readPlanFile(file: File): Promise<PlanFile> {
  if (file.size > MAX_FILE_SIZE) throw invalidFile({ reason: 'size' }, 'is too large.');
  return readPlan(new Uint8Array(await file.arrayBuffer()));
}
