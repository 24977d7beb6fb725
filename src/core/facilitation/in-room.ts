import type { Surroundings } from '../channel/surroundings';

/** How long each next one in a room waits for the one before, ms. */
export const TURN_MS = 700;

/** This client's place among those in its room: hosts first, then by their ids. All clients find the same order. */
export function rankInRoom({ people, meetingId, personId }: Surroundings): number {
  const here = people.filter((person) => person.meetingId === meetingId);
  const idsOf = (isHost: boolean) => here.filter((person) => person.isHost === isHost).map(({ id }) => id);
  return Math.max(0, [...idsOf(true).sort(), ...idsOf(false).sort()].indexOf(personId));
}

/**
 * Tells the others what this client sees in its room, where something else was told last. Each of the room may; `wait` gives
 * the ms until it is this one's turn, so that as a rule one does.
 */
export class RoomReport<News> {
  readonly #news: () => News | null;
  readonly #wait: () => number;
  readonly #tell: (news: News) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `news`: what there is to tell now; null for nothing. */
  constructor(news: () => News | null, wait: () => number, tell: (news: News) => Promise<void>) {
    this.#news = news;
    this.#wait = wait;
    this.#tell = tell;
  }

  look(): void {
    if (this.#timer !== undefined || !this.#news()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const news = this.#news();
      if (news) void this.#tell(news);
    }, this.#wait());
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
