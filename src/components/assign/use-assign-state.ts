import { useMemo, useState } from 'react';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import { findPeople } from '../people/find-people';
import type { AssignPane, AssignState, PeopleFilter } from './assign-context';
import { useApplyPlan } from './use-apply-plan';
import { usePlanActions } from './use-plan-actions';
import { usePlanLookup } from './use-plan-lookup';

interface Options {
  announce: (message: string) => void;
  openMoveMenu: AssignState['openMoveMenu'];
}

/** The state behind `AssignDialog`; null while there is no plan. */
export function useAssignState({ announce, openMoveMenu }: Options): AssignState | null {
  const { plan, people, unassigned, warnings, selection, search, setSelection, setSearch, discard } = useBreakoutPlan();
  const [filter, setFilter] = useState<PeopleFilter>('unassigned');
  const [pane, setPane] = useState<AssignPane>('people');
  const { t } = useMessages();
  const apply = useApplyPlan();
  const actions = usePlanActions(announce);
  const lookup = usePlanLookup(plan, people);

  const listed = filter === 'unassigned' ? unassigned : people;
  const found = useMemo(() => findPeople(listed, search), [listed, search]);
  const selected = useMemo(() => new Set(selection), [selection]);

  if (!plan) return null;
  return {
    plan,
    people,
    unassigned,
    warnings,
    ...lookup,
    filter,
    setFilter,
    search,
    setSearch: (query) => {
      setSearch(query);
      announce(t('announce.found', { count: findPeople(listed, query).length }));
    },
    found,
    selected,
    setSelected: setSelection,
    ...actions,
    discard,
    openMoveMenu,
    pane,
    setPane,
    apply,
  };
}
