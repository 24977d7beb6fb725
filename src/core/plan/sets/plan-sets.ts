import { BreakoutError, isBreakoutError } from '../../errors';
import type { PlanFile } from '../exchange/plan-file';
import { readPlanData } from '../exchange/read-json';
import { MAX_TITLE_LENGTH } from '../validate';
import type { PlanSetId, PlanSetInfo, PlanStorage } from './plan-storage';
import { asStorageError, storageCorrupt, unknownSet } from './storage-errors';

/** For how many main meetings the plan that was started last is kept. */
const MAX_LAST = 20;

/** The plans of a kind, the newest first. Rejects with what {@link PlanStorage} says. */
export async function listSets(storage: PlanStorage, kind: PlanSetId['kind']): Promise<readonly PlanSetInfo[]> {
  const sets = await guarded(() => storage.list(kind));
  return [...sets].sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
}

/** A kept plan. Rejects with `unknown-set`, `storage-corrupt`, `unsupported-version`, and what {@link PlanStorage} says. */
export async function loadSet(storage: PlanStorage, id: PlanSetId): Promise<PlanFile> {
  const set = await guarded(() => storage.load(id));
  if (!set) throw unknownSet(id.name);
  try {
    return readPlanData(set.file);
  } catch (error) {
    if (isBreakoutError(error) && error.code === 'unsupported-version') throw error;
    throw storageCorrupt(id.name, error);
  }
}

/** Keeps a plan under a name, in place of the one of that name. Rejects with `invalid-title` for a blank or long name. */
export async function saveSet(storage: PlanStorage, name: string, file: PlanFile): Promise<void> {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MAX_TITLE_LENGTH) {
    throw new BreakoutError('invalid-title', {
      what: 'The name for the saved plan is blank or too long.',
      why: 'It is found again by its name.',
      fix: `Use 1 to ${MAX_TITLE_LENGTH} characters.`,
    });
  }
  await guarded(() => storage.save({ kind: 'set', name: trimmed, savedAt: Date.now(), file }));
}

/** Keeps the plan that a main meeting was split by, and forgets those of meetings long past. */
export async function saveLast(storage: PlanStorage, meetingId: string, file: PlanFile): Promise<void> {
  await guarded(() => storage.save({ kind: 'last', name: meetingId, savedAt: Date.now(), file }));
  const old = (await listSets(storage, 'last')).slice(MAX_LAST);
  for (const id of old) await removeSet(storage, id);
}

export async function removeSet(storage: PlanStorage, { kind, name }: PlanSetId): Promise<void> {
  await guarded(() => storage.remove({ kind, name }));
}

async function guarded<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw asStorageError(error);
  }
}
