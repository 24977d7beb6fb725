import { useMemo, useState } from 'react';
import type { Assignment, Distribution, GroupRule } from '../../core/plan/distribution/types';
import { assignAll } from '../../core/plan/edit';
import { addRule, removeRule, withRules } from '../../core/plan/edit-rules';
import { repeatedPairs } from '../../core/plan/rounds';
import { shuffleInput, withoutAbsent, type ShuffleInput, type ShuffleScope } from '../../core/plan/shuffle';
import type { Plan } from '../../core/plan/types';
import { whyUnmet } from '../../core/plan/unmet';
import type { Person, PersonKey } from '../../core/types';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import { useAssign } from '../assign/assign-context';
import { parseSeed, randomSeed } from './seed';
import type { ShufflePane, ShuffleState, UnmetRule } from './shuffle-context';
import { useShufflePreview } from './use-shuffle-preview';

/** The state behind `ShuffleDialog`: anew each time it opens. */
export function useShuffleState(): ShuffleState {
  const { plan, people, setSelected, setPane: setAssignPane, announce } = useAssign();
  const { edit, rounds, avoidEarlier: isAvoided, setAvoidEarlier } = useBreakoutPlan();
  const { t } = useMessages();
  const [scope, setScope] = useState<ShuffleScope>('unlocked');
  const [out, setOut] = useState<ReadonlySet<PersonKey>>(
    () => new Set(people.filter((person) => person.isHost).map((person) => person.key)),
  );
  const [rules, setRules] = useState<readonly GroupRule[]>(plan.rules ?? []);
  const avoidEarlier = isAvoided && rounds.length > 0;
  const [seed, setSeed] = useState(() => String(randomSeed()));
  const [pane, setPane] = useState<ShufflePane>('options');

  const candidates = useMemo(
    () => ({ unlocked: candidatesOf(plan, people, 'unlocked'), unassigned: candidatesOf(plan, people, 'unassigned') }),
    [plan, people],
  );
  const participants = useMemo(
    () => candidates[scope].filter((person) => !out.has(person.key)),
    [candidates, scope, out],
  );
  const base = useMemo(() => {
    const ruled = withRules(plan, rules);
    return scope === 'unlocked' ? withoutAbsent(ruled, new Set(people.map((person) => person.key))) : ruled;
  }, [plan, rules, people, scope]);
  const seedNumber = parseSeed(seed);
  const request = useMemo(() => {
    if (seedNumber === null || participants.length === 0) return null;
    const keys = participants.map((person) => person.key);
    const history = avoidEarlier ? rounds : [];
    return { ...shuffleInput(base, keys, scope), seed: seedNumber, history };
  }, [base, participants, scope, seedNumber, avoidEarlier, rounds]);
  const preview = useShufflePreview(request);
  const outcome = useMemo(() => outcomeOf(base, preview.distribution?.assignment), [base, preview.distribution]);
  const unmet = useMemo(() => unmetOf(request, preview.distribution), [request, preview.distribution]);
  const repeated = useMemo(() => repeatedIn(outcome, rounds), [outcome, rounds]);
  const canApply = request !== null && outcome !== null && !preview.pending && preview.error === null;

  return {
    scope,
    setScope,
    candidates,
    out,
    setTakingPart: (keys, takePart) =>
      setOut((before) => {
        const changed = new Set(keys);
        const others = [...before].filter((key) => !changed.has(key));
        return new Set(takePart ? others : [...others, ...keys]);
      }),
    participants,
    rules,
    addRule: (rule) => setRules(addRule(base, rule).rules ?? []),
    removeRule: (rule) => setRules(removeRule(base, rule).rules ?? []),
    roundCount: rounds.length,
    avoidEarlier,
    setAvoidEarlier,
    seed,
    setSeed,
    isSeedValid: seedNumber !== null,
    tryAnother: () => setSeed(String(randomSeed())),
    outcome: request === null ? null : outcome,
    unmet,
    repeated,
    preview,
    canApply,
    apply: () => {
      if (!canApply) return;
      edit(() => outcome);
      setSelected([]);
      // Where there is room for one pane, the result is what one wants to see.
      setAssignPane('rooms');
      announce(t('announce.shuffled', { count: participants.length }));
    },
    pane,
    setPane,
  };
}

/** Whom a shuffle of this scope would move if everyone took part. */
function candidatesOf(plan: Plan, people: readonly Person[], scope: ShuffleScope): readonly Person[] {
  const input = shuffleInput(
    plan,
    people.map((person) => person.key),
    scope,
  );
  const moving = new Set(input.personKeys.filter((key) => !Object.hasOwn(input.locked, key)));
  return people.filter((person) => moving.has(person.key));
}

function unmetOf(request: ShuffleInput | null, distribution: Distribution | null): readonly UnmetRule[] {
  if (!request || !distribution) return [];
  return distribution.unmet.map((rule) => ({ rule, reason: whyUnmet(rule, request, distribution) }));
}

function repeatedIn(outcome: Plan | null, rounds: readonly Assignment[]): ShuffleState['repeated'] {
  if (!outcome || rounds.length === 0) return new Map();
  const repeatedOf = repeatedPairs(rounds);
  const pairs = outcome.rooms.map((room) => [room.id, repeatedOf(room.personKeys)] as const);
  return new Map(pairs.filter(([, repeated]) => repeated.length > 0));
}

/** Null while the assignment is of rooms that are gone: another is being looked for by then. */
function outcomeOf(plan: Plan, assignment: Assignment | undefined): Plan | null {
  if (!assignment) return null;
  const rooms = new Set(plan.rooms.map((room) => room.id));
  return Object.keys(assignment).every((id) => rooms.has(id)) ? assignAll(plan, assignment) : null;
}
