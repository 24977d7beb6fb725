import { titleKey } from '../../names';
import type { Person } from '../../types';

/**
 * Finds who has one of these ids, by `customParticipantId` or what the app's `identify` says: as it is written; or else
 * without the spaces that typing leaves around it; or else whatever its case, as e-mail addresses are compared.
 */
export function peopleById(people: readonly Person[]): (ids: readonly string[]) => readonly Person[] {
  const written = new Map<string | undefined, Person[]>();
  const compared = new Map<string | undefined, Person[]>();
  for (const person of people) {
    for (const id of new Set([person.customParticipantId, person.identity])) {
      if (id === undefined) continue;
      add(written, id, person);
      if (titleKey(id) !== '') add(compared, titleKey(id), person);
    }
  }
  const withId = (id: string) => written.get(id) ?? written.get(id.trim()) ?? compared.get(titleKey(id)) ?? [];
  return (ids) => ids.map(withId).find((found) => found.length > 0) ?? [];
}

/** By what `of` says of each item; items of which it says nothing are left out. */
export function grouped<Item>(items: readonly Item[], of: (item: Item) => string | undefined) {
  const groups = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const group = of(item);
    if (group) add(groups, group, item);
  }
  return groups;
}

function add<Item>(groups: Map<string | undefined, Item[]>, group: string, item: Item): void {
  const others = groups.get(group);
  if (!others) groups.set(group, [item]);
  else if (!others.includes(item)) others.push(item);
}
