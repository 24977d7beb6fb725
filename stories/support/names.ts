const properNames = new Set(['Arabic', 'German']);

/** What Storybook makes of the name of an export, "Host In A Room", as the product writes: "Host in a room". */
export function inSentenceCase(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return [first, ...rest.map((word) => (properNames.has(word) ? word : word.toLowerCase()))].join(' ');
}
