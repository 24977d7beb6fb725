import { createContext, useContext } from 'react';

/** Why a dialog asks to be closed. */
export type DialogCloseReason = 'escape' | 'backdrop' | 'close-button' | 'action';

export interface DialogContextValue {
  titleId: string;
  close: (reason: DialogCloseReason) => void;
}

export const DialogContext = createContext<DialogContextValue | null>(null);

/** The dialog around a part of it: `close(reason)` asks it to close. */
export function useDialog(): DialogContextValue {
  const dialog = useContext(DialogContext);
  if (!dialog) throw new Error('Dialog parts belong inside a <Dialog>: wrap the part in one.');
  return dialog;
}
