import { onTestFinished } from 'vitest';
import { createResults, type ResultsStore } from '../../../src/core/facilitation/results';
import type { BreakoutSnapshot } from '../../../src/core/session/types';
import { Network, pass, type Member } from '../channel/network';

export interface Someone {
  readonly member: Member;
  readonly results: ResultsStore;
  /** A host takes them elsewhere soon. */
  warn: (isLeaving: boolean) => void;
}

const titles: Readonly<Record<string, string>> = { a: 'Room A', b: 'Room B' };

/** Somebody whose page shows results. The same storage is the same tab. */
export function join(network: Network, name: string, meeting = 'main', storage = memory()): Someone {
  const member = network.join(name, meeting);
  const listeners = new Set<() => void>();
  let isLeaving = false;
  const results = createResults(member.channel, {
    snapshot: () => {
      const rooms = network.meetingIds.slice(1).map((id) => ({ id, title: titles[id] ?? id, people: [] }));
      const isInRoom = member.meeting !== 'main';
      return {
        status: !member.isReady ? 'switching' : isInRoom ? 'room' : 'main',
        currentRoomId: isInRoom ? member.meeting : null,
        main: { id: 'main', title: 'Main', people: [] },
        rooms,
      } as unknown as BreakoutSnapshot;
    },
    watch: (listener) => {
      listeners.add(listener);
      const stop = network.watch(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    isLeaving: () => isLeaving,
    storage: () => storage,
    storageKey: (kind) => `${kind}.${name}`,
  });
  onTestFinished(results.subscribe(() => undefined));
  const warn = (next: boolean) => {
    isLeaving = next;
    for (const listener of [...listeners]) listener();
  };
  return { member, results, warn };
}

export function memory() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

/** What they see of the rooms: title, text, and who wrote it. */
export const all = ({ results }: Someone) => results.getSnapshot().all.map(({ room, text, by }) => [room, text, by]);
export const own = ({ results }: Someone) => results.getSnapshot().own;

/** A host in main has asked, and two are in room a. */
export async function asked(): Promise<{ network: Network; host: Someone; alice: Someone; bob: Someone }> {
  const network = new Network();
  const host = join(network, 'host');
  const [alice, bob] = [join(network, 'alice', 'a'), join(network, 'bob', 'a')];
  await pass(1000);
  await host.results.ask();
  await pass(1000);
  return { network, host, alice, bob };
}

export async function write({ results }: Someone, text: string): Promise<boolean> {
  results.edit(text);
  return results.send();
}
