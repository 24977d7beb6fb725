import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../../primitives/icon';

interface FoldProps {
  level: 3 | 4 | 5;
  isOpenAtFirst: boolean;
  title: ReactNode;
  detail: string;
  children: ReactNode;
}

/** A heading that unfolds what belongs to it. */
export function Fold({ level, isOpenAtFirst, title, detail, children }: FoldProps) {
  const [open, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className="rbk-record-heading">
        <button
          type="button"
          className="rbk-record-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className="rbk-record-title">{title}</span>
          <span className="rbk-muted">{detail}</span>
          <Icon name="chevron" />
        </button>
      </Heading>
      {open && (
        <div id={id} className="rbk-record-content">
          {children}
        </div>
      )}
    </>
  );
}
