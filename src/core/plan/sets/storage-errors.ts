import { BreakoutError, isBreakoutError } from '../../errors';

export function storageFull(cause: unknown): BreakoutError {
  return new BreakoutError(
    'storage-full',
    {
      what: 'The browser has no room left for the plan.',
      why: 'It keeps a few megabytes for each site, and they are used up.',
      fix: 'Remove saved plans that are not needed any more, or export this one as a file.',
    },
    { cause },
  );
}

export function storageCorrupt(name: string, cause: unknown): BreakoutError {
  return new BreakoutError(
    'storage-corrupt',
    {
      what: `What is kept as "${name}" is no plan.`,
      why: 'Something else has written there, or the write was cut off.',
      fix: 'Remove it and save the plan again.',
    },
    { cause },
  );
}

export function unknownSet(name: string): BreakoutError {
  return new BreakoutError('unknown-set', {
    what: `No plan is kept as "${name}".`,
    why: 'It was removed meanwhile, maybe in another tab.',
    fix: 'Read the list again and choose another one.',
  });
}

export function storageUnavailable(cause?: unknown): BreakoutError {
  return new BreakoutError(
    'storage-unavailable',
    {
      what: 'Plans cannot be kept or read here.',
      why: 'There is no storage, the browser blocks it for this site, or it does not answer.',
      fix: 'Allow the site to store data, or keep plans as files: export them and import them again.',
    },
    { cause },
  );
}

/** Whatever a storage throws as an error of ours. */
export function asStorageError(cause: unknown): BreakoutError {
  return isBreakoutError(cause) ? cause : storageUnavailable(cause);
}
