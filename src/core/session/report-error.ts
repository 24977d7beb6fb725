/** For what must not stop a switch and has nobody to be told: visible to the app's own error reporting. */
export function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
