import { forwardRef } from 'react';
import { Part, type PartProps } from './part';

export type DialogBodyProps = PartProps<'div'>;

/** The part of a dialog that scrolls. */
export const DialogBody = forwardRef<HTMLDivElement, DialogBodyProps>(function DialogBody(props, ref) {
  return <Part tag="div" className="rbk-dialog-body" ref={ref} custom={props} />;
});
