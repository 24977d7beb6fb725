import { titleKey } from '../names';
import type { Person } from '../types';
import type { Plan, PlanWarning } from './types';

/**
 * What deserves a look before the start. `people` are those who can be assigned now: a room whose people have all left
 * the meeting counts as empty.
 */
export function planWarnings(plan: Plan, people: readonly Person[]): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (plan.rooms.length > people.length) {
    warnings.push({ code: 'more-rooms-than-people', rooms: plan.rooms.length, people: people.length });
  }

  const byTitle = new Map<string, { title: string; roomIds: string[] }>();
  for (const { id, title } of plan.rooms) {
    const known = byTitle.get(titleKey(title));
    if (known) known.roomIds.push(id);
    else byTitle.set(titleKey(title), { title, roomIds: [id] });
  }
  for (const { title, roomIds } of byTitle.values()) {
    if (roomIds.length > 1) warnings.push({ code: 'equal-titles', title, roomIds });
  }

  const present = new Set(people.map((person) => person.key));
  const empty = plan.rooms.filter((room) => !room.personKeys.some((key) => present.has(key)));
  if (empty.length > 0) warnings.push({ code: 'empty-rooms', roomIds: empty.map((room) => room.id) });
  return warnings;
}
