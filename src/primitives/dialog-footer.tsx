import { forwardRef } from 'react';
import { Part, type PartProps } from './part';

export type DialogFooterProps = PartProps<'footer'>;

/** The actions of a dialog, always in view. */
export const DialogFooter = forwardRef<HTMLElement, DialogFooterProps>(function DialogFooter(props, ref) {
  return <Part tag="footer" className="rbk-dialog-footer" ref={ref} custom={props} />;
});
