import type { ReactNode } from 'react';
import { Icon } from './icon';

interface DisclosureProps {
  /** Whether what it shows is there. */
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What it shows or, where that changes with it, what a click does: "Show all 40", "Show fewer". */
  children: ReactNode;
}

/** A button that shows and hides what follows it, or the rest of a list that it ends. */
export function Disclosure({ open, onOpenChange, children }: DisclosureProps) {
  return (
    <button type="button" className="rbk-disclosure" aria-expanded={open} onClick={() => onOpenChange(!open)}>
      {children}
      <Icon plain name="chevron" />
    </button>
  );
}
