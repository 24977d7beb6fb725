import type { PlanFile } from '../exchange/plan-file';

/** What a kept plan is found by. */
export interface PlanSetId {
  /** `set`: saved by a person under a name. `last`: the plan that was started last in a main meeting, whose id is the name. */
  readonly kind: 'set' | 'last';
  /** The name that a host gave it. */
  readonly name: string;
}

/** A saved plan in a list: what it is, without its content. */
export interface PlanSetInfo extends PlanSetId {
  /** Milliseconds since 1970; null for a damaged one, which can only be removed. */
  readonly savedAt: number | null;
}

/** A plan that is kept. Plain data, for `JSON.stringify`. */
export interface PlanSet extends PlanSetId {
  /** When it was saved, ms since 1970. */
  readonly savedAt: number;
  /** The plan, without the ids of one meeting. */
  readonly file: PlanFile;
}

/**
 * Where plans are kept: in the browser by default, on your server if you like. Plans hold the names and the
 * `customParticipantId`s of people. What a storage throws reaches the UI: a `BreakoutError` as it is, anything else as
 * `storage-unavailable`.
 */
export interface PlanStorage {
  /** All plans of a kind, in any order. */
  readonly list: (kind: PlanSetId['kind']) => Promise<readonly PlanSetInfo[]>;
  /** Undefined when there is none. What it returns is checked before it is used. */
  readonly load: (id: PlanSetId) => Promise<PlanSet | undefined>;
  /** Replaces the one of the same kind and name. */
  readonly save: (set: PlanSet) => Promise<void>;
  /** Fine when there is none. */
  readonly remove: (id: PlanSetId) => Promise<void>;
}
