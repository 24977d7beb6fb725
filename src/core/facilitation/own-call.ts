import type { Surroundings } from '../channel/surroundings';

/** What matters here of the request of a room. */
interface Request {
  readonly roomId: string;
  readonly text: string;
  readonly state: 'asked' | 'coming' | 'here';
  readonly reply: string;
}

/** What is left of this client's person's own call for help where they have gone, or were taken, before anybody answered it. */
export class OwnCall {
  readonly #listeners = new Set<() => void>();
  #unanswered: Request | null = null;
  #ended: string | null = null;

  /** Its words; null for none. */
  get ended(): string | null {
    return this.#ended;
  }

  /**
   * `own`: the request of the room that this client is in; `isAsking`: whether its person asks in it, `isListed`: in any. One
   * that is still listed may come after them.
   */
  look(
    { isReady, meetingId, meetingIds }: Surroundings,
    own: Request | null,
    { isAsking, isListed }: { readonly isAsking: boolean; readonly isListed: boolean },
  ): void {
    // On the way nobody has taken it off: it may be that its asker is missed already.
    if (!isReady || (isListed && !isAsking)) return;
    if (isAsking || meetingIds.length === 1) this.#ended = null;
    else if (this.#unanswered && this.#unanswered.roomId !== meetingId) this.#ended = this.#unanswered.text;
    this.#unanswered = isAsking && own?.state !== 'here' && own?.reply === '' ? own : null;
  }

  forget(): void {
    this.#ended = null;
    for (const listener of [...this.#listeners]) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}
