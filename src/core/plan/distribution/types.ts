import type { PersonKey } from '../../types';

/** Room ids with the people of each room. */
export type Assignment = Readonly<Record<string, readonly PersonKey[]>>;

/** What `distribute` and `rotate` go by. All people and rooms are named by key and id. */
export interface DistributeOptions {
  /** A whole number, of which the lower 32 bits count. The same seed, people, rooms and rules give the same result, on every machine. */
  readonly seed: number;
  /** People to leave out, such as hosts. */
  readonly exclude?: readonly PersonKey[];
  /** People who stay in a room: person key to room id. They count for the sizes, and stay even if excluded. */
  readonly locked?: Readonly<Record<PersonKey, string>>;
  /** Most people of a room: room id to a whole number from 0 up. Rooms that are not named take any number. */
  readonly capacity?: Readonly<Record<string, number>>;
  /** Groups to put into one room each. Whoever is not distributed does not matter for a group. */
  readonly keepTogether?: readonly (readonly PersonKey[])[];
  /** Groups of whom no two may share a room. */
  readonly keepApart?: readonly (readonly PersonKey[])[];
  /** Groups whose members are spread evenly over the rooms, such as facilitators: no room gets two more of them than another. */
  readonly spread?: readonly (readonly PersonKey[])[];
  /**
   * Whether rooms rather stay empty than have one person alone, wherever capacities and locks let them. Comes before groups and
   * history. Default: false.
   */
  readonly noneAlone?: boolean;
  /** Earlier rounds. People who shared a room in one of them are kept from meeting again. */
  readonly history?: readonly Assignment[];
}

/** A group whose members share a room, are all in different rooms, or are spread over all rooms. */
export interface GroupRule {
  /** `keep-together`: in one room. `keep-apart`: all in different rooms. `spread`: evenly over all rooms, at least one in each. */
  readonly kind: 'keep-together' | 'keep-apart' | 'spread';
  /** The members of the group, at least two. */
  readonly personKeys: readonly PersonKey[];
}

/** A rule as it was given, in a form that can be listed. */
export type Rule = GroupRule | { readonly kind: 'capacity'; readonly roomId: string; readonly capacity: number };

/** What `distribute` returns. */
export interface Distribution {
  /** Each room id of the input with the people of that room. Pass it to `assignAll`. */
  readonly assignment: Assignment;
  /** The rules that this assignment breaks. */
  readonly unmet: readonly Rule[];
  /** How many pairs of people share a room who shared one before in `history`, those bound by locks and rules included. */
  readonly repeatedPairs: number;
}

/**
 * Work in steps: gives the share that is done (0 to 1) at each point where it may pause, and returns the result. What
 * comes out does not depend on where it was paused.
 */
export type Steps<Result> = Generator<number, Result, void>;
