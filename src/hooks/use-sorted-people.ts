import { useCallback } from 'react';
import type { Person } from '../core/types';
import { nameRanks } from './people-by-name';
import { useSession } from './session-context';
import { useTexts } from './use-texts';
import { useEditor } from './use-snapshot';

/** Sorts people by name, oneself first: the one order of all lists. The same function while nobody is new. */
export function useSortedPeople(user: string): (people: readonly Person[]) => readonly Person[] {
  const session = useSession(user);
  const { locale } = useTexts();
  const ranks = useEditor(session, ({ people }) => nameRanks(session, people, locale));
  return useCallback((people) => sortByRank(people, ranks), [ranks]);
}

/** Those without a rank first. */
function sortByRank(people: readonly Person[], ranks: ReadonlyMap<string, number>): readonly Person[] {
  return [...people].sort((a, b) => (ranks.get(a.key) ?? -1) - (ranks.get(b.key) ?? -1));
}
