import { openConflicts } from '../plan/conflicts';
import { diffPlan } from '../plan/diff';
import type { LiveRooms } from '../plan/places';
import type { Plan } from '../plan/types';
import { assignablePeople, unassignedPeople } from '../plan/assignable';
import { isUnchanged } from '../plan/unchanged';
import { unmetRules } from '../plan/unmet';
import { planWarnings } from '../plan/warnings';
import type { Person } from '../types';
import { EMPTY_EDITOR } from './empty';
import { isOvertaken } from './live';
import type { EditorSource, EditorState, Kept, MeetingLists } from './types';

interface Circumstances {
  readonly lists: MeetingLists;
  /** The rooms without me. */
  readonly live: LiveRooms | null;
  /** Whether they are those that the state before was made with. */
  readonly isSameLive: boolean;
  readonly person: EditorSource['person'];
}

/** Derives the state from what is kept. Returns the same state and lists while they are equal to those before. */
export function describe(before: EditorState, kept: Kept, circumstances: Circumstances): EditorState {
  const { plan, past, selected } = kept;
  const { lists, live, isSameLive } = circumstances;
  const people = peopleIn(lists, before.people);
  const isSamePlan = plan === before.plan;
  const present = new Set(people.map(({ key }) => key));
  const next: EditorState = {
    ...kept,
    people,
    ...(isSamePlan && people === before.people
      ? placesBefore(before)
      : findPlaces(before, plan, people, circumstances)),
    selection: same(
      before.selection,
      selected.filter((key) => present.has(key)),
    ),
    conflicts: isSamePlan ? before.conflicts : same(before.conflicts, plan ? openConflicts(plan) : []),
    unmetRules: isSamePlan ? before.unmetRules : same(before.unmetRules, plan ? unmetRules(plan) : []),
    isUnchanged: isSamePlan && past === before.past ? before.isUnchanged : past.length === 0 && isLeftAsIs(plan),
    isOvertaken: plan !== null && isOvertaken(plan, lists),
    changes: isSamePlan && isSameLive ? before.changes : plan && live && diffPlan(plan, live),
  };
  return isSame(before, next) ? before : next;
}

function isLeftAsIs(plan: Plan | null): boolean {
  return plan !== null && plan.base.length > 0 && isUnchanged(plan);
}

type Places = Pick<EditorState, 'unassigned' | 'absent' | 'warnings'>;

function placesBefore({ unassigned, absent, warnings }: EditorState): Places {
  return { unassigned, absent, warnings };
}

function findPlaces(
  before: Places,
  plan: Plan | null,
  people: readonly Person[],
  { lists, person }: Circumstances,
): Places {
  if (!plan) return { unassigned: people, absent: EMPTY_EDITOR.absent, warnings: EMPTY_EDITOR.warnings };
  const present = new Set([...people.map(({ key }) => key), lists.me?.key]);
  const planned = plan.rooms.flatMap((room) => room.personKeys);
  const unassigned = same(before.unassigned, unassignedPeople(plan, people));
  // Hosts without a room stay in the main meeting on purpose: rooms are not there for them.
  const idleHosts = new Set(unassigned.filter(({ isHost }) => isHost));
  return {
    unassigned,
    absent: same(
      before.absent,
      planned.flatMap((key) => (present.has(key) ? [] : (person(key) ?? []))),
    ),
    warnings: planWarnings(
      plan,
      people.filter((each) => !idleHosts.has(each)),
    ),
  };
}

/** Those listed before keep their places, so that somebody who goes to another room changes nothing. */
function peopleIn(lists: MeetingLists, before: readonly Person[]): readonly Person[] {
  const now = new Set(assignablePeople(lists));
  const stayed = before.filter((person) => now.delete(person));
  return same(before, [...stayed, ...now]);
}

/** The list from before, where nothing in it changed. */
function same<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && before.every((item, index) => item === now[index]) ? before : now;
}

function isSame(before: EditorState, now: EditorState): boolean {
  return (Object.keys(now) as (keyof EditorState)[]).every((name) => Object.is(before[name], now[name]));
}
