import type { OperationKind } from '../types';

/** The operations of this client, and what those that have ended left undone. */
export interface Closing {
  readonly operations: readonly { readonly kind: OperationKind }[];
  readonly reports: readonly { readonly kind: OperationKind }[];
}

/** Whether this client is closing the rooms, or has tried and left some open: until that is dismissed, or rooms are opened again. */
export function isClosing({ operations, reports }: Closing): boolean {
  return [...operations, ...reports].some(({ kind }) => kind === 'close');
}
