import { useId, useRef, useState, type ReactNode } from 'react';
import { ChevronIcon } from './icons';
import { fill, useWords } from './words';

interface DisclosureProps {
  readonly label: string;
  /** How much in it is switched on. Default: not told. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A button with a sheet below it. Escape closes it, and so does going elsewhere: also into a frame. */
export function Disclosure({ label, count = 0, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const words = useWords();
  return (
    <div
      className="disclosure"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="quiet-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        {count > 0 && <span className="switched-on">{fill(words.on, count)}</span>}
        <ChevronIcon />
      </button>
      {/* Focusable, so that a click between its controls does not look like going elsewhere. */}
      <div id={id} className="sheet" role="group" aria-label={label} tabIndex={-1} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
