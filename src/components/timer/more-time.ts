const MINUTE = 60_000;
const FIVE_MINUTES = 5 * MINUTE;

/** How many minutes more fit to a time that is up, of those that a running timer offers, too. `setFor`: how long it was, ms. */
export function minutesMore(setFor: number): 1 | 5 {
  return setFor < FIVE_MINUTES ? 1 : 5;
}
