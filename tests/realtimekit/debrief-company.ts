import { onTestFinished } from 'vitest';
import { planEditor } from '../../src/core';
import type { DebriefEvent, DebriefState } from '../../src/core/debrief/types';
import { breakoutBrief, breakoutDebrief, breakoutTimer } from '../../src/realtimekit/facilitation';
import type { SandboxOptions } from '../../src/sandbox/options';
import { Company } from '../support/company';
import { memoryStore, type MemoryStore } from '../support/memory-store';
import { keyOf } from '../support/session';

export const guests = ['Alice', 'Bob', 'Carol', 'Dan'];
export const hosts = ['Hanna', 'Henri'];

export interface Meeting {
  readonly company: Company;
  readonly storages: ReadonlyMap<string, MemoryStore>;
  readonly events: ReadonlyMap<string, DebriefEvent[]>;
  readonly optionsOf: (name: string) => object;
  /** As the host's views do, from when the host comes. */
  readonly record: (name: string) => void;
}

/** `toRoom`: how long people are told before they go to a room, ms. */
export async function gather(
  those: readonly string[] = hosts,
  sandbox: SandboxOptions = {},
  toRoom = 0,
): Promise<Meeting> {
  const storages = new Map([...those, ...guests].map((name) => [name, memoryStore()]));
  const events = new Map([...those, ...guests].map((name) => [name, [] as DebriefEvent[]]));
  const optionsOf = (name: string) => ({
    roomStorage: storages.get(name) ?? null,
    grace: { toRoom, toMain: 0, visit: 0 },
    isHost: ({ name: theirs }: { readonly name: string }) => those.includes(theirs),
  });
  const company = await Company.gather(those, guests, sandbox, optionsOf);
  const record = (name: string) => {
    const session = company.session(name);
    const debrief = breakoutDebrief(session);
    onTestFinished(debrief.subscribe(() => undefined));
    onTestFinished(debrief.onEvent((event) => events.get(name)?.push(event)));
    onTestFinished(breakoutBrief(session).subscribe(() => undefined));
    onTestFinished(breakoutTimer(session).subscribe(() => undefined));
  };
  for (const name of company.names) record(name);
  return { company, storages, events, optionsOf, record };
}

/** The first host starts Garden with Alice and Bob, and Library with Carol; Dan stays in main. */
export async function start({ company }: Meeting, by = 'Hanna'): Promise<void> {
  const session = company.session(by);
  const editor = planEditor(session);
  editor.create(['Garden', 'Library']);
  const { plan } = editor.getState();
  for (const [name, index] of [
    ['Alice', 0],
    ['Bob', 0],
    ['Carol', 1],
  ] as const)
    editor.assign([keyOf(session, name)], plan?.rooms[index]?.id ?? null);
  const { plan: whole } = editor.getState();
  if (!whole) throw new Error('There is no plan.');
  await company.clock.drive(session.start(whole));
  await company.clock.pass(5000);
}

export const recordOf = ({ company }: Meeting, name: string): DebriefState =>
  breakoutDebrief(company.session(name)).getSnapshot();

/** A line for each stay: round, place, name, who began and ended it. Without hosts' own. */
export function linesOf({ rounds }: DebriefState): string[] {
  return rounds.flatMap(({ number, rooms, stays }) =>
    stays
      .filter(({ person }) => !person.isHost)
      .map(({ person, roomId, by, endedBy }) => {
        const place = rooms.find(({ id }) => id === roomId)?.title ?? 'main';
        return `${number} ${place} ${person.name} ${by ?? '?'}–${endedBy ?? '?'}`;
      }),
  );
}
