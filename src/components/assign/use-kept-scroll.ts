import { useContext, useState, type UIEvent } from 'react';
import { AssignScrollContext, type AssignPane } from './assign-context';

/** Props that scroll a list to where it was when the dialog was put aside. */
export function useKeptScroll(pane: AssignPane): {
  initialScroll: number;
  onScroll: (event: UIEvent<HTMLElement>) => void;
} {
  const scroll = useContext(AssignScrollContext);
  const [initialScroll] = useState(() => scroll?.get(pane) ?? 0);
  return { initialScroll, onScroll: (event) => scroll?.set(pane, event.currentTarget.scrollTop) };
}
