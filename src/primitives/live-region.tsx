import { forwardRef, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Part, type PartProps } from './part';
import { visuallyHidden } from './visually-hidden';

export interface LiveRegionProps extends Omit<PartProps<'div'>, 'children'> {
  /** What is read out when it changes. The same text twice in a row is read twice when it comes with a new `stamp`. */
  message: string;
  /** Tells two equal messages apart. */
  stamp?: number | undefined;
  /** How long the message has to stay the same before it is read out, ms: for what changes while somebody types. Default 50. */
  pause?: number | undefined;
  /** A region beside that of the view, which alone has the role `status`. */
  secondary?: boolean | undefined;
  /** Also heard while a modal dialog, ours or the app's, is open: for what comes from elsewhere at any time. Default: false. */
  overModals?: boolean | undefined;
}

/**
 * Reads a message out politely. A modal dialog silences everything outside of itself, so every dialog has its own;
 * `overModals` puts the region into the one that is open when a message comes. The text is set after mounting, because a region that appears together with its text is not announced.
 */
export const LiveRegion = forwardRef<HTMLDivElement, LiveRegionProps>(function LiveRegion(
  { message, stamp = 0, pause = 50, secondary = false, overModals = false, ...rest },
  ref,
) {
  const [spoken, setSpoken] = useState('');
  const [modal, setModal] = useState<Element | null>(null);
  useEffect(() => {
    if (overModals && message !== '') {
      const top = [...document.querySelectorAll('dialog[open]')].findLast((dialog) => dialog.matches(':modal')) ?? null;
      setModal(top);
      if (top !== modal) setSpoken('');
    }
    // Alternating an invisible sign makes an equal text a new one.
    const timer = setTimeout(() => setSpoken(message && message + (stamp % 2 ? '\u00a0' : '')), pause);
    return () => clearTimeout(timer);
  }, [message, stamp, pause, overModals, modal]);
  const region = (
    <Part
      tag="div"
      {...visuallyHidden}
      ref={ref}
      role={secondary ? undefined : 'status'}
      aria-live="polite"
      custom={rest}
    >
      {spoken}
    </Part>
  );
  return modal ? createPortal(region, modal) : region;
});
