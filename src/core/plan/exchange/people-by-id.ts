import type { Person } from '../../types';

/** Finds who has a `customParticipantId`, as it is written or else without the spaces that typing leaves around it. */
export function peopleById(people: readonly Person[]): (id: string | undefined) => readonly Person[] {
  const byId = grouped(people, (person) => person.customParticipantId);
  return (id) => byId.get(id) ?? byId.get(id?.trim()) ?? [];
}

/** By what `of` says of each item; items of which it says nothing are left out. */
export function grouped<Item>(items: readonly Item[], of: (item: Item) => string | undefined) {
  const groups = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const group = of(item);
    if (group === undefined) continue;
    const others = groups.get(group);
    if (others) others.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}
