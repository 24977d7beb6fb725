import { onTestFinished } from 'vitest';
import type { ChannelSigning } from '../../../src/core/channel/transport';
import { createRecordings, type RecordingsStore } from '../../../src/core/facilitation/recordings';
import type { BreakoutSnapshot } from '../../../src/core/session/types';
import type { Recording } from '../../../src/core/types';
import { Network, type Member } from '../channel/network';
import { room } from '../plan/people';

export interface Someone {
  readonly member: Member;
  readonly recordings: RecordingsStore;
}

export const signed: ChannelSigning = {
  sign: (payload) => `signed ${payload.length}`,
  verify: (payload, signature) => signature === `signed ${payload.length}`,
};

/** Rooms that can be recorded by those in them who may: names that begin with `host` or `rec`. */
export class Studio {
  readonly network = new Network({ hostKinds: ['recording-wish'] });
  readonly states = new Map<string, Recording['state']>();
  /** What was asked of the server: who, what, where. */
  readonly requests: string[] = [];
  refuses = false;
  readonly #signing: ChannelSigning;
  readonly #listeners = new Set<() => void>();

  constructor(signing: ChannelSigning = {}) {
    this.#signing = signing;
  }

  join(name: string, meeting = 'main'): Someone {
    const member = this.network.join(name, meeting, this.#signing);
    const recordings = createRecordings(member.channel, {
      snapshot: () => {
        const rooms = this.network.meetingIds.slice(1).map((id) =>
          room(
            id,
            this.network
              .around(member)
              .people.filter(({ meetingId }) => meetingId === id)
              .map((one) => one.id),
          ),
        );
        const isInRoom = member.meeting !== 'main';
        return {
          status: !member.isReady ? 'switching' : isInRoom ? 'room' : 'main',
          currentRoomId: isInRoom ? member.meeting : null,
          recording: { state: this.stateIn(member.meeting), canRecord: /^(host|rec)/.test(name) },
          rooms,
        } as unknown as BreakoutSnapshot;
      },
      watch: (listener) => {
        this.#listeners.add(listener);
        const stop = this.network.watch(listener);
        return () => {
          this.#listeners.delete(listener);
          stop();
        };
      },
      record: (action) => {
        const { meeting: place } = member;
        this.requests.push(`${name} ${action} ${place}`);
        const wasOn = this.stateIn(place) !== 'idle';
        if (this.refuses || wasOn === (action === 'start')) return Promise.reject(new Error('The server says no.'));
        this.set(place, action === 'start' ? 'starting' : 'stopping');
        setTimeout(() => this.set(place, action === 'start' ? 'recording' : 'idle'), 80);
        return Promise.resolve();
      },
    });
    onTestFinished(recordings.subscribe(() => undefined));
    return { member, recordings };
  }

  stateIn(meeting: string): Recording['state'] {
    return this.states.get(meeting) ?? 'idle';
  }

  set(meeting: string, state: Recording['state']): void {
    this.states.set(meeting, state);
    for (const listener of [...this.#listeners]) listener();
  }

  get recorded(): string[] {
    return [...this.states].filter(([, state]) => state === 'recording').map(([id]) => id);
  }
}

export const seen = ({ recordings }: Someone) => recordings.getSnapshot();
export const roomOf = (someone: Someone, id: string) => seen(someone).rooms.find(({ roomId }) => roomId === id);
