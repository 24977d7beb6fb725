import { onTestFinished } from 'vitest';
import { createTimer, type TimerStore } from '../../../src/core/facilitation/timer';
import type { UntoldTimer } from '../../../src/core/editor/untold';
import type { ChannelSigning } from '../../../src/core/channel/transport';
import { Network, type Member } from '../channel/network';

/** Clients with timers, in the meetings of a network. */
export class Rooms {
  readonly network = new Network({ hostKinds: ['act', 'timer'] });
  readonly timers = new Map<string, TimerStore>();
  /** Who closed the rooms. */
  readonly closed: string[] = [];
  isOpen = true;
  /** Closing begins a countdown, which closes the rooms later, or never. */
  isCourteous = false;
  /** How often a host has changed the time of all rooms. */
  changes = 0;
  /** How often such a countdown was stopped for more time. */
  kept = 0;
  /** By host: the timer of the plan that they carry out. */
  readonly planned = new Map<string, () => UntoldTimer | undefined>();
  readonly #watchers = new Set<() => void>();

  join(name: string, meeting = 'main', signing?: ChannelSigning): { member: Member; timer: TimerStore } {
    const member = this.network.join(name, meeting, signing);
    const timer = createTimer(member.channel, {
      roomId: () => (member.meeting === 'main' ? null : member.meeting),
      rooms: () => (this.isOpen ? ['a'] : []),
      watch: (listener) => {
        this.#watchers.add(listener);
        return () => this.#watchers.delete(listener);
      },
      takePlanned: () => this.planned.get(name)?.(),
      onChange: () => {
        this.changes += 1;
        return Promise.resolve();
      },
      keepOpen: () => {
        this.kept += 1;
        return Promise.resolve();
      },
      // It takes its time, longer than the next host waits.
      close: async () => {
        this.closed.push(name);
        if (this.isCourteous) return;
        await new Promise((resolve) => setTimeout(resolve, 6000));
        this.close();
      },
    });
    onTestFinished(timer.subscribe(() => undefined));
    this.timers.set(name, timer);
    return { member, timer };
  }

  close(): void {
    this.isOpen = false;
    for (const watcher of [...this.#watchers]) watcher();
  }
}
