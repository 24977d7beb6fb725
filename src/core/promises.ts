import { BreakoutError } from './errors';

export function abortedError(signal: AbortSignal): BreakoutError {
  return new BreakoutError(
    'aborted',
    {
      what: 'The operation was stopped by its signal.',
      why: 'Requests that were already sent are not taken back.',
      fix: 'Refresh to see where everyone is, then run it again if it is still wanted.',
    },
    { cause: signal.reason },
  );
}

/** Throws `aborted` where the signal has fired. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortedError(signal);
}

/** Resolves after `ms`, or at once when `wake` is called; rejects with `aborted` when the signal fires. */
export function sleep(
  ms: number,
  { signal, wake }: { signal?: AbortSignal | undefined; wake?: (wake: () => void) => void } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(abortedError(signal));
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      // Only reachable through the listener on `signal`.
      if (signal) reject(abortedError(signal));
    };
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
    wake?.(done);
  });
}

/** Settles like `promise`, which goes on by itself when the signal fires first; the result then rejects with `aborted`. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(abortedError(signal));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Settles like `promise`, but at the latest after `ms` with the rejection that `onTimeout` makes. */
export function within<T>(promise: Promise<T>, ms: number, onTimeout: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(onTimeout()), ms);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
