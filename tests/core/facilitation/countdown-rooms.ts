import { expect, onTestFinished } from 'vitest';
import type { ChannelSigning } from '../../../src/core/channel/transport';
import {
  createCountdown,
  type BreakoutCountdown,
  type CountdownAction,
  type CountdownStore,
} from '../../../src/core/facilitation/countdown';
import type { OperationState } from '../../../src/core/types';
import { Network, type Member } from '../channel/network';

export const closeAll: CountdownAction = { kind: 'close', roomId: null };
export const grace = 30_000;
export const kept = { microphone: 'keep', camera: 'keep' } as const;

/** A main meeting with the rooms a and b, whose hosts act on them. */
export class Rooms {
  readonly network = new Network({ hostKinds: ['act', 'countdown'] });
  /** Who has done what. */
  readonly done: string[] = [];
  /** Whose acts fail. */
  failing = '';
  /** What the hosts' clients are doing by other ways. */
  operations: OperationState[] = [];

  join(name: string, meeting = 'main', signing?: ChannelSigning): { member: Member; countdown: CountdownStore } {
    const member = this.network.join(name, meeting, signing);
    const countdown = createCountdown(member.channel, {
      watch: this.network.watch,
      grace: () => ({ toRoom: 10_000, toMain: grace, visit: 5000 }),
      deviceRules: (direction) => (direction === 'toMain' ? { ...kept, microphone: 'mute' } : kept),
      leftUndone: () => ({ operations: this.operations, reports: [] }),
      act: async (actions) => {
        // Closing takes its time, longer than the next host waits.
        await new Promise((resolve) => setTimeout(resolve, 6000));
        if (name === this.failing) throw new Error('It is busy.');
        for (const action of actions) {
          this.done.push(`${name}: ${action.kind} ${action.roomId ?? 'all'}`);
          if (action.kind === 'close') this.network.setRooms();
        }
      },
    });
    onTestFinished(countdown.subscribe(() => undefined));
    return { member, countdown };
  }
}

export const key = {
  sign: (payload: string) => `signed ${payload.length}`,
  verify: (payload: string, signature: string) => signature === `signed ${payload.length}`,
};
export const check = { verify: key.verify };

export const own = (countdown: CountdownStore) => countdown.getSnapshot().own;
export const only = (countdown: CountdownStore): BreakoutCountdown => {
  const { all } = countdown.getSnapshot();
  expect(all).toHaveLength(1);
  return all[0] as BreakoutCountdown;
};
