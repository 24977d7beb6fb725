import { vi } from 'vitest';
import { assign, createPlan, type OperationReport, type Plan } from '../../src/core';
import { setUp, type World, type WorldOptions } from './sandbox';
import { keyOf, sessionOf, type Session } from './session';
import { skipWaits } from './virtual-clock';

/** A host's session that knows everyone. Waits take no time, unless the test has a clock of its own. */
export async function hosting(options: WorldOptions = {}, settings?: Parameters<typeof sessionOf>[2]) {
  if (!vi.isFakeTimers()) skipWaits();
  const world = await setUp({ ...options });
  const host = sessionOf(world, 'Host', settings);
  await host.refresh();
  return { world, host };
}

/** A plan with rooms of these titles and people by name. */
export function planOf(session: Session, rooms: Readonly<Record<string, readonly string[]>>): Plan {
  const plan = createPlan({ titles: Object.keys(rooms) });
  return plan.rooms.reduce(
    (draft, { id, title }) =>
      assign(
        draft,
        (rooms[title] ?? []).map((name) => keyOf(session, name)),
        id,
      ),
    plan,
  );
}

/** Error codes by name of the person. */
export const failures = (report: OperationReport) =>
  Object.fromEntries(report.failed.map(({ person, error }) => [person.name, error.code]));

/** Who is really where, by room title. */
export const truth = (world: Pick<World, 'sandbox' | 'meeting'>) => {
  const { main, rooms } = world.sandbox.rooms(world.meeting.id);
  return Object.fromEntries(
    [main, ...rooms].map(({ title, people }) => [title, people.map(({ name }) => name).sort()]),
  );
};
