import type { Brief } from '../plan/brief';
import { isDraftId } from '../plan/draft-id';
import type { PlannedTimer, RoundSchedule } from '../plan/timing';
import { leadOf } from '../plan/edit-rooms';
import type { Plan } from '../plan/types';
import type { PersonKey } from '../types';

/** Whom policies leave out: a locked room, or one that is full. */
export interface RoomLimit {
  /** Nobody is sent there by a policy. */
  readonly isLocked: boolean;
  /** The largest number of people; null: any number. */
  readonly capacity: number | null;
}

/** The briefs of a plan that is carried out. */
export interface UntoldBriefs {
  /** By room, and by null for all rooms; a brief of null takes away what was said before. */
  readonly briefs: ReadonlyMap<string | null, Brief | null>;
  /** How long ago it was carried out, ms: what somebody has said since stays. */
  readonly age: number;
}

/** The timer of a plan that is carried out. */
export interface UntoldTimer {
  readonly timer: PlannedTimer;
  /** How long ago its rooms were opened, ms. */
  readonly age: number;
}

/** The rounds of a plan that is carried out. */
export interface UntoldSchedule {
  readonly schedule: RoundSchedule;
  /** How long ago its rooms were opened, ms. */
  readonly age: number;
}

/** The leads of a plan that is carried out. */
export interface UntoldLeads {
  /** By room. */
  readonly leads: ReadonlyMap<string, PersonKey>;
  /** How long ago it was carried out, ms: a lead chosen since stays. */
  readonly age: number;
}

/** Rooms that were opened where none were. */
export interface Opening {
  /** When, ms since 1970. */
  readonly at: number;
  /** What each of them is asked for; null: nothing. */
  readonly question: string | null;
}

/** What a plan that is carried out says of its rooms to all clients, until what passes it on has taken it. */
export class Untold {
  #briefs = new Map<string | null, Brief | null>();
  #limits = new Map<string, RoomLimit>();
  #timer: PlannedTimer | undefined;
  #schedule: RoundSchedule | undefined;
  #leads = new Map<string, PersonKey>();
  #addedAt = 0;
  /** When this client opened rooms from nothing last, and what it asks them for; null: it has not. */
  opened: Opening | null = null;

  /** The rooms have their ids of the server. `only`: those that a later try has created. */
  add({ rooms, base, brief, question, timer, schedule }: Plan, only: ReadonlySet<string> | null): void {
    this.#addedAt = Date.now();
    if (!only && base.length === 0) this.opened = { at: this.#addedAt, question: question ?? null };
    // A plan of open rooms that sets no time leaves what those before it have set.
    if (!only && (base.length === 0 || timer || schedule)) {
      this.#timer = timer;
      this.#schedule = schedule;
    }
    // Rooms that are opened from nothing have nothing of those before them.
    if (!only && (brief || base.length === 0)) this.#briefs.set(null, brief ?? null);
    for (const room of rooms) {
      const { id, brief: own, isLocked = false, capacity = null } = room;
      if (isDraftId(id) || (only && !only.has(id))) continue;
      const lead = leadOf(room);
      if (lead !== null) this.#leads.set(id, lead);
      if (own) this.#briefs.set(id, own);
      if (isLocked || capacity !== null) this.#limits.set(id, { isLocked, capacity });
    }
  }

  takeBriefs(): UntoldBriefs {
    const briefs = this.#briefs;
    this.#briefs = new Map();
    return { briefs, age: Date.now() - this.#addedAt };
  }

  takeTimer(): UntoldTimer | undefined {
    const timer = this.#timer;
    this.#timer = undefined;
    return timer && { timer, age: Date.now() - this.#addedAt };
  }

  takeSchedule(): UntoldSchedule | undefined {
    const schedule = this.#schedule;
    this.#schedule = undefined;
    return schedule && { schedule, age: Date.now() - this.#addedAt };
  }

  takeLeads(): UntoldLeads {
    const leads = this.#leads;
    this.#leads = new Map();
    return { leads, age: Date.now() - this.#addedAt };
  }

  takeLimits(): ReadonlyMap<string, RoomLimit> {
    const limits = this.#limits;
    this.#limits = new Map();
    return limits;
  }
}
