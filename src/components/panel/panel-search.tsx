import { forwardRef } from 'react';
import type { FieldProps } from '../../primitives/field';
import { findPeople } from '../people/find-people';
import { SearchField } from '../people/search-field';
import { useBreakoutPanel } from './panel-context';
import { useShownPeople } from './use-shown-people';

export type PanelSearchProps = Omit<FieldProps, 'children' | 'label'>;

/** Finds people in all rooms: only they are listed then, and the rooms they are in. */
export const PanelSearch = forwardRef<HTMLDivElement, PanelSearchProps>(function PanelSearch(props, ref) {
  const { search, setSearch } = useBreakoutPanel();
  const found = [...useShownPeople().values()].reduce((count, people) => count + findPeople(people, search).length, 0);
  return <SearchField ref={ref} {...props} value={search} onValueChange={setSearch} found={found} />;
});
