import { createContext, useContext } from 'react';
import type { Distribution, GroupRule, Rule } from '../../core/plan/distribution/types';
import type { ShuffleScope } from '../../core/plan/shuffle';
import type { Plan } from '../../core/plan/types';
import type { UnmetReason } from '../../core/plan/unmet';
import type { Person, PersonKey } from '../../core/types';
import { inside } from '../../primitives/inside';

export interface ShufflePreviewState {
  /** What came of the input; of an earlier one while `pending`. Null before the first. */
  distribution: Distribution | null;
  /** Whether the distribution of the present input is being looked for. */
  pending: boolean;
  /** Why there is none, such as `invalid-room-count` when all rooms are locked. */
  error: unknown;
}

export type ShufflePane = 'options' | 'preview';

export interface UnmetRule {
  rule: Rule;
  reason: UnmetReason;
}

/** Nothing in it has changed the plan before `apply`. */
export interface ShuffleState {
  /** At first: `unassigned` while some have a room that it could change and others have none, else `unlocked`. */
  scope: ShuffleScope;
  setScope: (scope: ShuffleScope) => void;
  /** The people that each scope may move, in natural order. */
  candidates: Readonly<Record<ShuffleScope, readonly Person[]>>;
  /** Who is left out. At first: the hosts, and who was placed by hand, unless that is everyone else. */
  out: ReadonlySet<PersonKey>;
  /** Lets people take part, or leaves them out. */
  setTakingPart: (keys: readonly PersonKey[], takePart: boolean) => void;
  /** Those of the candidates who take part. */
  participants: readonly Person[];

  /** At first those of the plan; they come into it with the outcome. The more important first. */
  rules: readonly GroupRule[];
  /** Throws `invalid-rule` for fewer than two people. */
  addRule: (rule: GroupRule) => void;
  removeRule: (rule: GroupRule) => void;

  /** Whether the outcome may say who leads a room: not while rooms are open. */
  canLead: boolean;
  /** Those of the `spread` rules whose people lead: one of them each room that they come into. At first: where one does already. */
  leading: ReadonlySet<GroupRule>;
  /** Whether the people of a `spread` rule lead. */
  setLeading: (rule: GroupRule, leads: boolean) => void;

  /** Whether rooms rather stay empty than have one person alone. At first: true. */
  noneAlone: boolean;
  setNoneAlone: (noneAlone: boolean) => void;

  /** How many earlier rounds are remembered. */
  roundCount: number;
  /** Whether as few people as possible are to meet again, in all shuffles of the session. */
  avoidEarlier: boolean;
  setAvoidEarlier: (avoid: boolean) => void;

  /** As typed. The same seed, people and rules give the same rooms. */
  seed: string;
  setSeed: (seed: string) => void;
  /** Whether the seed can be used: a whole number from 0 to `MAX_SEED`. */
  isSeedValid: boolean;
  tryAnother: () => void;

  /** The plan as it would become; null before the first result, and while nothing can be shuffled. */
  outcome: Plan | null;
  /** The rules that the outcome breaks, and why. */
  unmet: readonly UnmetRule[];
  /** By room of the outcome: the pairs who shared a room before. At least one of each pair takes part. Rooms without any are left out. */
  repeated: ReadonlyMap<string, readonly (readonly [PersonKey, PersonKey])[]>;
  /** How many people have a room in the plan and another one in the outcome. */
  changing: number;
  /** How many people were placed by hand and are left out. */
  kept: number;
  /** What the outcome comes from, and whether another is being looked for. */
  preview: ShufflePreviewState;
  /** Whether `apply` would do something: the outcome is there and up to date, and somebody takes part. */
  canApply: boolean;
  /** Makes the outcome the plan, as one step that can be undone. */
  apply: () => void;

  /** Which pane shows where there is room for one. */
  pane: ShufflePane;
  setPane: (pane: ShufflePane) => void;
}

export const ShuffleContext = createContext<ShuffleState | null>(null);

/** The state of the `ShuffleDialog` around, for own parts in it. Throws `part-misplaced`. */
export function useBreakoutShuffle(): ShuffleState {
  return inside(useContext(ShuffleContext), 'useBreakoutShuffle', 'ShuffleDialog');
}
