import type { Person } from '../types';

/** The people that automatic assignment places: everyone but hosts, who stay in the main meeting on purpose. */
export function guestsIn(people: readonly Person[]): readonly Person[] {
  return people.filter(({ isHost }) => !isHost);
}
