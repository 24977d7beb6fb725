import { forwardRef } from 'react';
import type { PartProps } from './part';
import { usePart } from './use-part';

export type DialogBodyProps = PartProps<'div'>;

/** The part of a dialog that scrolls. */
export const DialogBody = forwardRef<HTMLDivElement, DialogBodyProps>(function DialogBody(props, ref) {
  return usePart({ tag: 'div', className: 'rbk-dialog-body', ref }, props);
});
