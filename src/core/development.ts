const named = new Set<string>();

/**
 * Names properties that nothing reads, in development and once each: a misspelt option would do nothing, and say nothing.
 * `known` has every name that is read as a key.
 */
export function nameUnknown(owner: string, given: object, known: Readonly<Record<string, unknown>>): void {
  if (!isDevelopment()) return;
  for (const name of Object.keys(given)) {
    const place = `${owner}.${name}`;
    if (Object.hasOwn(known, name) || named.has(place)) continue;
    named.add(place);
    tellDeveloper(
      `${owner} has no option "${name}": it does nothing. Known are ${Object.keys(known).sort().join(', ')}.`,
    );
  }
}

/** Says something on the console, in development only. */
export function tellDeveloper(message: string): void {
  // oxlint-disable-next-line no-console -- for the developer, who may have no other place to see it
  if (isDevelopment()) console.error(message);
}

/** What bundlers put in the place of `process.env.NODE_ENV`; a page without one is in production. */
function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
