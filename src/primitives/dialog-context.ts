import { createContext, useContext } from 'react';
import { inside } from './inside';

/** Why a dialog asks to be closed. */
export type DialogCloseReason = 'escape' | 'backdrop' | 'close-button' | 'action';

export interface DialogContextValue {
  titleId: string;
  close: (reason: DialogCloseReason) => void;
}

export const DialogContext = createContext<DialogContextValue | null>(null);

/** The dialog around a part of it: `close(reason)` asks it to close. Throws `part-misplaced` where there is none. */
export function useDialog(): DialogContextValue {
  return inside(useContext(DialogContext), 'A part of a dialog', 'Dialog');
}
