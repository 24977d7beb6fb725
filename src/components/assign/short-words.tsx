interface ShortWordsProps {
  children: string;
  /** The thing alone. */
  short: string;
}

/** What a button adds: beside its icon the thing alone where there is no room for all words. Those are its name in either case. */
export function ShortWords({ children, short }: ShortWordsProps) {
  return (
    <>
      <span className="rbk-words">{children}</span>
      <span className="rbk-words-short">{short}</span>
    </>
  );
}
