import type { Person } from '../types';

/** Those whom automatic assignment concerns: everyone but the hosts, who stay in the main meeting on purpose. */
export function guestsIn(people: readonly Person[]): readonly Person[] {
  return people.filter(({ isHost }) => !isHost);
}
