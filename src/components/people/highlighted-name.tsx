import { highlight } from './highlight';

/** A name, with what a search found in it marked. */
export function HighlightedName({ name, query }: { name: string; query: string }) {
  return highlight(name, query).map(({ text, isMatch }, index) =>
    isMatch ? (
      <mark key={index} className="rbk-hit">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
