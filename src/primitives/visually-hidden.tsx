import { forwardRef } from 'react';
import { Part, type PartProps } from './part';

export type VisuallyHiddenProps = PartProps<'span'>;

/** Text for assistive technology only. */
export const VisuallyHidden = forwardRef<HTMLSpanElement, VisuallyHiddenProps>(function VisuallyHidden(props, ref) {
  return <Part tag="span" className="rbk-visually-hidden" ref={ref} custom={props} />;
});
