import { forwardRef } from 'react';
import type { PartProps } from './part';
import { usePart } from './use-part';

export type VisuallyHiddenProps = PartProps<'span'>;

/** Text for assistive technology only. */
export const VisuallyHidden = forwardRef<HTMLSpanElement, VisuallyHiddenProps>(function VisuallyHidden(props, ref) {
  return usePart({ tag: 'span', className: 'rbk-visually-hidden', ref }, props);
});
