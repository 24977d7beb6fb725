import { forwardRef } from 'react';
import type { PartProps } from './part';
import { usePart } from './use-part';

export type DialogFooterProps = PartProps<'footer'>;

/** The actions of a dialog, always in view. */
export const DialogFooter = forwardRef<HTMLElement, DialogFooterProps>(function DialogFooter(props, ref) {
  return usePart({ tag: 'footer', className: 'rbk-dialog-footer', ref }, props);
});
