import { forwardRef } from 'react';
import { Part, type PartProps } from './part';
import { useVendorElement } from './vendor-elements';

export interface SpinnerProps extends PartProps<'span'> {
  size?: 'sm' | 'md';
  /** What is being waited for: the name of the `progressbar` that it is to assistive technology. Without it, the spinner is decoration. */
  label?: string | undefined;
}

/** The vendor's `<rtk-spinner>`, which has neither role nor name of its own. */
export const Spinner = forwardRef<HTMLElement, SpinnerProps>(function Spinner({ size = 'md', label, ...rest }, ref) {
  useVendorElement('rtk-spinner');
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'progressbar', 'aria-label': label };
  const own = { size, ...named };
  return <Part tag="rtk-spinner" className="rbk-spinner" state={{ size }} ref={ref} {...own} custom={rest} />;
});
