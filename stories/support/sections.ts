/** What stands under each second-level heading of a Markdown text. Throws for a heading that is not there. */
export function sectionsOf(text: string): (heading: string) => string {
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section): [string, string] => {
        const end = section.indexOf('\n');
        return [section.slice(0, end), section.slice(end + 1).trim()];
      }),
  );
  return (heading) => {
    const section = sections.get(heading);
    if (section === undefined)
      throw new Error(`No section "${heading}". There are: ${[...sections.keys()].join(', ')}`);
    return section;
  };
}

/** A page of `docs/` without its links to other files, which are not in the book. */
export function withoutFileLinks(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\([^)?]*\.md[^)]*\)/g, '$1');
}
