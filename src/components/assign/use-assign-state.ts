import { useMemo, useState } from 'react';
import { isUnchanged } from '../../core/plan/unchanged';
import { unmetRules as unmetRulesOf } from '../../core/plan/unmet';
import type { Person } from '../../core/types';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { findPeople } from '../people/find-people';
import type { AssignActions, AssignMarks, AssignPane, AssignState, PeopleFilter } from './assign-context';
import { useApplyPlan } from './use-apply-plan';
import { usePlanActions } from './use-plan-actions';
import { usePlanLookup } from './use-plan-lookup';
import { useRuleNotes } from './use-rule-notes';

type Options = Pick<AssignActions, 'announce' | 'openMoveMenu' | 'openShuffle'>;

/** The state behind `AssignDialog`, null while there is no plan; and of it what is always the same. */
export function useAssignState({ announce, openMoveMenu, openShuffle }: Options): {
  state: AssignState | null;
  actions: AssignActions;
  marks: AssignMarks;
} {
  const editor = useBreakoutPlan();
  const { plan, people, unassigned, selection, search } = editor;
  const [filter, setFilter] = useState<PeopleFilter>('unassigned');
  const [pane, setPane] = useState<AssignPane>('people');
  const apply = useApplyPlan(editor);
  const edits = usePlanActions(editor, announce);
  const lookup = usePlanLookup(plan, people);
  const unmetRules = useMemo(() => (plan ? unmetRulesOf(plan) : []), [plan]);
  const rulesOf = useRuleNotes(plan, people, unmetRules);
  const lockedPeople = plan?.lockedPeople;
  const marks = useMemo(() => ({ locked: new Set(lockedPeople), rulesOf }), [lockedPeople, rulesOf]);

  const missing = unassigned.filter(isGuest).length;
  const listed = filter === 'unassigned' ? unassigned : people;
  const { found, isBeyondFilter } = useMemo(() => findAmong(listed, people, search), [listed, people, search]);
  const selected = useMemo(() => new Set(selection), [selection]);
  const actions = useMemo(() => {
    const shuffle = () => {
      edits.shuffle();
      // Where there is room for one pane, the result is what one wants to see.
      setPane('rooms');
    };
    return { ...edits, shuffle, announce, openMoveMenu, openShuffle };
  }, [edits, announce, openMoveMenu, openShuffle]);

  if (!plan) return { state: null, actions, marks };
  const state: AssignState = {
    plan,
    people,
    unassigned,
    missing,
    isComplete: missing === 0 && people.some(isGuest),
    warnings: editor.warnings,
    conflicts: editor.conflicts,
    absent: editor.absent,
    canUndo: editor.canUndo,
    canRedo: editor.canRedo,
    // Locks, limits and rules are edits, too.
    isUnchanged: apply.live && !editor.canUndo && isUnchanged(plan),
    ...lookup,
    unmetRules,
    ...marks,
    filter,
    setFilter,
    search,
    setSearch: editor.setSearch,
    found,
    isBeyondFilter,
    selected,
    ...actions,
    discard: editor.discard,
    pane,
    setPane,
    apply,
  };
  return { state, actions, marks };
}

/** Somebody who is here is found, also where the filter does not list them. */
function findAmong(listed: readonly Person[], people: readonly Person[], search: string) {
  const found = findPeople(listed, search);
  if (found.length > 0 || search.trim() === '') return { found, isBeyondFilter: false };
  const all = findPeople(people, search);
  return { found: all, isBeyondFilter: all.length > 0 };
}

function isGuest(person: Person): boolean {
  return !person.isHost;
}
