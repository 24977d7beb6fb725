import { Markdown } from '@storybook/addon-docs/blocks';
import { useLayoutEffect, useRef } from 'react';

/** A text of the book. Its tables are cards on a phone, whose cells have the titles of their columns: see the style sheet. */
export function Prose({ children }: { children: string }) {
  const node = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const { tHead, tBodies } of node.current?.querySelectorAll('table') ?? []) {
      const titles = [...(tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
      for (const { cells } of [...tBodies].flatMap(({ rows }) => [...rows]))
        for (const [index, { dataset }] of [...cells].entries()) dataset.title = titles[index] ?? '';
    }
  }, [children]);
  return (
    <div ref={node} className="book-text">
      <Markdown>{children}</Markdown>
    </div>
  );
}
