import { onTestFinished, vi } from 'vitest';
import { createChannel } from '../../../src/core/channel/channel';
import { SendBudget } from '../../../src/core/channel/send-budget';
import type { Surroundings } from '../../../src/core/channel/surroundings';
import type { ChannelSigning } from '../../../src/core/channel/transport';
import type { BreakoutChannel, ChannelState } from '../../../src/core/channel/types';

/** What becomes of a text on its way to one client: ms until it comes, for each time it comes. */
type Fate = (text: string, to: string) => readonly number[];

export interface Member {
  readonly name: string;
  /** As lists have it: another after a switch, on some servers. */
  id: string;
  readonly channel: BreakoutChannel;
  /** Texts that were sent. */
  readonly sent: string[];
  meeting: string;
  isReady: boolean;
  /** Moves, leaves or comes back: the others' lists change as well. */
  readonly go: (meeting: string | null) => void;
}

const LATENCY_MS = 40;

/** Clients in the meetings `main`, `a` and `b`, over a network that can be made to fail. Needs fake timers. */
export class Network {
  fate: Fate = () => [LATENCY_MS];
  readonly members: Member[] = [];
  /** Main first. */
  meetingIds: readonly string[] = ['main', 'a', 'b'];
  /** Somebody whose messages come nowhere. */
  mute = '';
  readonly #listeners = new Map<string, (text: string, senderId?: string) => void>();
  readonly #watchers = new Set<() => void>();
  readonly #isHostKind: (kind: string) => boolean;
  /** Ways of the transports. */
  readonly knowsSenders: boolean;

  constructor(options: { hostKinds?: readonly string[]; knowsSenders?: boolean } = {}) {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    this.#isHostKind = (kind) => options.hostKinds?.includes(kind) ?? false;
    this.knowsSenders = options.knowsSenders ?? false;
  }

  /** Somebody joins. Names that begin with `host` are hosts'. */
  join(name: string, meeting = 'main', signing: ChannelSigning = {}): Member {
    const sent: string[] = [];
    const channel = createChannel({
      transport: {
        send: (text, meetingIds) => {
          sent.push(text);
          this.deliver(text, meetingIds, name);
          return Promise.resolve();
        },
        listen: (listener) => {
          this.#listeners.set(name, listener);
          return () => this.#listeners.delete(name);
        },
      },
      budget: new SendBudget(),
      signing: () => signing,
      surroundings: () => this.around(member),
      watch: this.watch,
      isHostKind: this.#isHostKind,
    });
    const go = (to: string | null) => {
      member.isReady = to !== null;
      member.meeting = to ?? member.meeting;
      this.#changed();
    };
    const member: Member = { name, id: name, channel, sent, meeting, isReady: true, go };
    this.members.push(member);
    onTestFinished(channel.subscribe(() => undefined));
    this.#changed();
    return member;
  }

  /** Calls back when somebody comes, goes or moves. */
  readonly watch = (listener: () => void): (() => void) => {
    this.#watchers.add(listener);
    return () => void this.#watchers.delete(listener);
  };

  /** Sends a text as anybody could. */
  deliver(text: string, meetingIds: readonly string[], from = 'nobody'): void {
    if (from === this.mute) return;
    // One timer for all who hear it at the same moment: there may be a thousand.
    const moments = new Map<number, string[]>();
    const add = (ms: number) => {
      const names: string[] = [];
      moments.set(ms, names);
      return names;
    };
    for (const { name, meeting, isReady } of this.members) {
      if (!isReady || !meetingIds.includes(meeting)) continue;
      for (const ms of this.fate(text, name)) (moments.get(ms) ?? add(ms)).push(name);
    }
    const sender = this.knowsSenders ? from : undefined;
    for (const [ms, names] of moments)
      setTimeout(() => names.forEach((name) => this.#listeners.get(name)?.(text, sender)), ms);
  }

  /** What everybody who is there has, by name. */
  get states(): Record<string, unknown> {
    const here = this.members.filter(({ isReady }) => isReady);
    return Object.fromEntries(here.map(({ name, channel }) => [name, valuesOf(channel.getSnapshot())]));
  }

  /** Whether everybody who is there has the same. */
  get agrees(): boolean {
    return new Set(Object.values(this.states).map((state) => JSON.stringify(state))).size <= 1;
  }

  /** Rooms open or close. */
  setRooms(...roomIds: string[]): void {
    this.meetingIds = ['main', ...roomIds];
    this.#changed();
  }

  /** Who is there, as lists have them; null after a change. */
  #people: Surroundings['people'] | null = null;

  #changed(): void {
    this.#people = null;
    for (const watcher of [...this.#watchers]) watcher();
  }

  around({ name, id, meeting, isReady }: Member): Surroundings {
    this.#people ??= this.members
      .filter((member) => member.isReady)
      .map((member) => ({ id: member.id, meetingId: member.meeting, isHost: member.name.startsWith('host') }));
    return {
      isReady,
      meetingId: meeting,
      meetingIds: this.meetingIds,
      personId: id,
      name,
      people: this.#people,
    };
  }
}

/** Values by id, in order of the ids. */
export function valuesOf({ entries }: ChannelState): Record<string, unknown> {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, { value }]) => [id, value]));
}

/** Types of messages that were sent. */
export function typesOf(texts: readonly string[]): string[] {
  return texts.map((text) => (JSON.parse(text) as { type: string }).type);
}

export function pass(ms: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms);
}
