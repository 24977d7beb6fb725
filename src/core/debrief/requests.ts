import type { BreakoutChannel } from '../channel/types';
import { countdownsOf, type CountdownAction } from '../facilitation/countdown-entry';
import type { DebriefStay } from './types';

/** How long after a request has ended somebody may be listed as gone who went while it stood, ms. */
const LISTED_MS = 3000;

interface Request {
  readonly key: string;
  readonly action: CountdownAction;
  /** On the channel's clock. */
  readonly since: number;
  /** Null while it stands. */
  until: number | null;
}

/** That hosts asked people to come back, or told them that they would: known until those who follow are back, as it ends with them. */
export class Requests {
  readonly #channel: BreakoutChannel;
  /** By the id of the entry. */
  readonly #known = new Map<string, Request>();

  constructor(channel: BreakoutChannel) {
    this.#channel = channel;
  }

  /** Has to be called after each change of the channel and of the lists. */
  look(): void {
    const standing = new Map(countdownsOf(this.#channel).map((it) => [it.entry.id, it]));
    for (const [id, request] of this.#known) {
      const stands = standing.get(id)?.key === request.key;
      request.until = stands ? null : (request.until ?? this.#channel.now());
    }
    for (const [id, { key, action, entry }] of standing) {
      if (this.#known.get(id)?.key === key) continue;
      this.#known.set(id, { key, action, since: entry.writtenAt, until: null });
    }
  }

  /** Whether who left a room at `left`, on the channel's clock, had been asked to return to the main meeting, at `earliest` or later. */
  isAsked({ person, roomId }: DebriefStay, left: number, earliest: number): boolean {
    // Hosts are not asked.
    if (roomId === null || person.isHost) return false;
    return [...this.#known.values()].some(({ action, since, until }) => {
      const stood = since >= earliest && since <= left && left <= (until ?? left) + LISTED_MS;
      return stood && isMeant(action, person.id, roomId);
    });
  }
}

function isMeant(action: CountdownAction, personId: string, roomId: string): boolean {
  if (action.kind === 'move') return action.roomId === null && action.personIds.includes(personId);
  return action.kind !== 'visit' && (action.roomId ?? roomId) === roomId;
}
