import { useEffect, useMemo, useState } from 'react';
import { guestsIn } from '../../core/plan/assignable';
import { distributeInSlices } from '../../core/plan/distribute-in-slices';
import { MAX_SEED, randomSeed } from '../../core/plan/distribution/random';
import type { Assignment, Distribution, GroupRule } from '../../core/plan/distribution/types';
import { assignAll } from '../../core/plan/edit-people';
import { leadBy, leadOf } from '../../core/plan/edit-rooms';
import { addRule, removeRule, withRules } from '../../core/plan/edit-rules';
import { repeatedPairs } from '../../core/plan/rounds';
import {
  keptByHand,
  shuffleInput,
  withoutAbsent,
  type ShuffleInput,
  type ShuffleOptions,
  type ShuffleScope,
} from '../../core/plan/shuffle';
import type { Plan } from '../../core/plan/types';
import { whyUnmet } from '../../core/plan/unmet';
import type { Person, PersonKey } from '../../core/types';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useTexts } from '../../hooks/use-texts';
import { announceEditsTexts } from '../../locales/en/announce-edits';
import { announceShuffle } from '../plan/announced-edits';
import { countChanging, firstScope } from '../plan/shuffle-scope';
import { useAssignActions, useAssignFields, useBreakoutAssign } from '../plan/use-breakout-assign';
import type { ShufflePane, ShufflePreviewState, ShuffleState, UnmetRule } from './use-breakout-shuffle';

/** The state behind `ShuffleDialog`: anew each time it opens. */
export function useShuffleState(): ShuffleState {
  const { plan, people } = useAssignFields('plan', 'people');
  const { setSelected, setPane: setAssignPane, announce } = useAssignActions();
  const { edit, rounds, avoidEarlier: isAvoided, setAvoidEarlier } = useBreakoutPlan();
  const { t } = useTexts(announceEditsTexts);
  const [scope, setScope] = useState<ShuffleScope>(useBreakoutAssign(firstScope));
  const [out, setOut] = useState<ReadonlySet<PersonKey>>(() => {
    const hosts = people.filter((person) => person.isHost).map((person) => person.key);
    const guests = guestsIn(people).map((person) => person.key);
    return new Set([...hosts, ...keptByHand(plan, guests)]);
  });
  const [rules, setRules] = useState<readonly GroupRule[]>(plan.rules ?? []);
  const [leading, setLeading] = useState(() => rulesOfLeads(plan));
  // Of open rooms leads are chosen in the panel.
  const canLead = plan.base.length === 0;
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
  const [noneAlone, setNoneAlone] = useState(true);
  const seedNumber = parseSeed(seed);
  const request = useMemo(() => {
    if (seedNumber === null || participants.length === 0) return null;
    const keys = participants.map((person) => person.key);
    const history = avoidEarlier ? rounds : noRounds;
    return { ...shuffleInput(base, keys, scope), seed: seedNumber, history, noneAlone };
  }, [base, participants, scope, seedNumber, avoidEarlier, rounds, noneAlone]);
  const preview = useShufflePreview(request);
  const outcome = useMemo(() => {
    const next = outcomeOf(base, preview.distribution?.assignment);
    const leads = rules.filter((rule) => leading.has(rule)).flatMap(({ personKeys }) => personKeys);
    return next && canLead ? leadBy(next, leads) : next;
  }, [base, preview.distribution, rules, leading, canLead]);
  const unmet = useMemo(() => unmetOf(request, preview.distribution), [request, preview.distribution]);
  const repeated = useMemo(
    () => repeatedIn(outcome, rounds, people, participants),
    [outcome, rounds, people, participants],
  );
  const kept = useMemo(() => {
    const byHand = new Set(plan.placedByHand);
    return scope === 'unlocked' ? candidates.unlocked.filter(({ key }) => byHand.has(key) && out.has(key)).length : 0;
  }, [plan, candidates, scope, out]);
  const changing = useMemo(() => (outcome ? countChanging(plan, outcome) : 0), [plan, outcome]);
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
    canLead,
    leading,
    setLeading: (rule, leads) =>
      setLeading((before) => new Set(leads ? [...before, rule] : [...before].filter((other) => other !== rule))),
    noneAlone,
    setNoneAlone,
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
    changing,
    kept,
    preview,
    canApply,
    apply: () => {
      if (!canApply) return;
      edit(() => outcome);
      setSelected([]);
      // Where there is room for one pane, show the result.
      setAssignPane('rooms');
      announceShuffle(t, announce, { count: participants.length, changing, kept });
    },
    pane,
    setPane,
  };
}

const noRounds: readonly Assignment[] = [];

/** The groups that are spread and have a member who leads a room of the plan. */
function rulesOfLeads({ rooms, rules = [] }: Plan): ReadonlySet<GroupRule> {
  const leads = new Set(rooms.flatMap((room) => leadOf(room) ?? []));
  return new Set(rules.filter(({ kind, personKeys }) => kind === 'spread' && personKeys.some((key) => leads.has(key))));
}

/** The people that a shuffle of this scope would move if everyone took part. */
function candidatesOf(plan: Plan, people: readonly Person[], scope: ShuffleScope): readonly Person[] {
  const input = shuffleInput(
    plan,
    people.map((person) => person.key),
    scope,
  );
  const moving = new Set(input.personKeys.filter((key) => !Object.hasOwn(input.locked, key)));
  return people.filter((person) => moving.has(person.key));
}

function unmetOf(request: ShuffleRequest | null, distribution: Distribution | null): readonly UnmetRule[] {
  if (!request || !distribution) return [];
  return distribution.unmet.map((rule) => ({ rule, reason: whyUnmet(rule, request, distribution) }));
}

/** Of those who are there: the others meet nobody. And of those who take part: the others stay together. */
function repeatedIn(
  outcome: Plan | null,
  rounds: readonly Assignment[],
  people: readonly Person[],
  participants: readonly Person[],
): ShuffleState['repeated'] {
  if (!outcome || rounds.length === 0) return new Map();
  const repeatedOf = repeatedPairs(rounds);
  const here = new Set(people.map(({ key }) => key));
  const moving = new Set(participants.map(({ key }) => key));
  const pairs = outcome.rooms.map(({ id, personKeys }) => {
    const met = repeatedOf(personKeys.filter((key) => here.has(key)));
    return [id, met.filter((pair) => pair.some((key) => moving.has(key)))] as const;
  });
  return new Map(pairs.filter(([, repeated]) => repeated.length > 0));
}

/** Null while the assignment is of rooms that are gone: another is being looked for by then. */
function outcomeOf(plan: Plan, assignment: Assignment | undefined): Plan | null {
  if (!assignment) return null;
  const rooms = new Set(plan.rooms.map((room) => room.id));
  return Object.keys(assignment).every((id) => rooms.has(id)) ? assignAll(plan, assignment) : null;
}

type ShuffleRequest = ShuffleInput & ShuffleOptions;

interface Settled {
  readonly of: ShuffleRequest | null;
  readonly distribution: Distribution | null;
  readonly error: unknown;
}

/**
 * Distributes people in slices, so that the page stays responsive with a thousand people and many rules. Starts again when
 * the request differs, and stops when it is null or the component unmounts.
 */
function useShufflePreview(request: ShuffleRequest | null): ShufflePreviewState {
  const [settled, setSettled] = useState<Settled>({ of: null, distribution: null, error: null });
  // Compared by its contents: a person who changes their picture is no reason to start again.
  const [wanted, setWanted] = useState(request);
  if (!isSameRequest(wanted, request)) setWanted(request);

  useEffect(() => {
    if (!wanted) return;
    const { personKeys, roomIds, ...options } = wanted;
    const controller = new AbortController();
    const { signal } = controller;
    distributeInSlices(personKeys, roomIds, { ...options, signal }).then(
      (distribution) => setSettled({ of: wanted, distribution, error: null }),
      (error: unknown) => {
        if (!signal.aborted) setSettled({ of: wanted, distribution: null, error });
      },
    );
    return () => controller.abort();
  }, [wanted]);

  const { of, distribution, error } = settled;
  return { distribution, pending: wanted !== null && of !== wanted, error: of === wanted ? error : null };
}

function isSameRequest(a: ShuffleRequest | null, b: ShuffleRequest | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.seed === b.seed &&
    a.history === b.history &&
    a.noneAlone === b.noneAlone &&
    isSameList(a.personKeys, b.personKeys) &&
    isSameList(a.roomIds, b.roomIds) &&
    isSameList(a.keepTogether, b.keepTogether) &&
    isSameList(a.keepApart, b.keepApart) &&
    isSameList(a.spread, b.spread) &&
    isSameRecord(a.locked, b.locked) &&
    isSameRecord(a.capacity, b.capacity)
  );
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isSameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}

/** The number that was typed; null when it is no seed. */
function parseSeed(text: string): number | null {
  const typed = text.trim();
  return /^\d+$/.test(typed) && Number(typed) <= MAX_SEED ? Number(typed) : null;
}
