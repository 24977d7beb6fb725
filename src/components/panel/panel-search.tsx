import { forwardRef } from 'react';
import type { FieldProps } from '../../primitives/field';
import { SearchField } from '../people/search-field';
import { useBreakoutPanel } from './panel-context';

export type PanelSearchProps = Omit<FieldProps, 'children' | 'label'>;

/** Finds people in all rooms: only they are listed then, and the rooms they are in. */
export const PanelSearch = forwardRef<HTMLDivElement, PanelSearchProps>(function PanelSearch(props, ref) {
  const { search, setSearch } = useBreakoutPanel();
  return <SearchField ref={ref} {...props} value={search} onValueChange={setSearch} />;
});
