import { useMemo, useState } from 'react';
import { assignAll } from '../../core/plan/edit';
import { shuffleInput, withoutAbsent, type ShuffleScope } from '../../core/plan/shuffle';
import type { Plan } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import { useAssign } from '../assign/assign-context';
import { parseSeed, randomSeed } from './seed';
import type { ShufflePane, ShuffleState } from './shuffle-context';
import { useShufflePreview } from './use-shuffle-preview';

/** The state behind `ShuffleDialog`: anew each time it opens. */
export function useShuffleState(): ShuffleState {
  const { plan, people, setSelected, setPane: setAssignPane, announce } = useAssign();
  const { edit } = useBreakoutPlan();
  const { t } = useMessages();
  const [scope, setScope] = useState<ShuffleScope>('unlocked');
  const [out, setOut] = useState<ReadonlySet<PersonKey>>(
    () => new Set(people.filter((person) => person.isHost).map((person) => person.key)),
  );
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
  const base = useMemo(
    () => (scope === 'unlocked' ? withoutAbsent(plan, new Set(people.map((person) => person.key))) : plan),
    [plan, people, scope],
  );
  const seedNumber = parseSeed(seed);
  const request = useMemo(() => {
    if (seedNumber === null || participants.length === 0) return null;
    const keys = participants.map((person) => person.key);
    return { ...shuffleInput(base, keys, scope), seed: seedNumber };
  }, [base, participants, scope, seedNumber]);
  const preview = useShufflePreview(request);
  const outcome = useMemo(() => outcomeOf(base, preview.distribution?.assignment), [base, preview.distribution]);
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
    seed,
    setSeed,
    isSeedValid: seedNumber !== null,
    tryAnother: () => setSeed(String(randomSeed())),
    outcome: request === null ? null : outcome,
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

/** Null while the assignment is of rooms that are gone: another is being looked for by then. */
function outcomeOf(plan: Plan, assignment: Readonly<Record<string, readonly PersonKey[]>> | undefined): Plan | null {
  if (!assignment) return null;
  const rooms = new Set(plan.rooms.map((room) => room.id));
  return Object.keys(assignment).every((id) => rooms.has(id)) ? assignAll(plan, assignment) : null;
}
