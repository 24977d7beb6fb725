import { createElement } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useHasResults } from '../../hooks/use-has-results';
import type { FacilitationNotesProps } from '../facilitation/facilitation-notes';
import { useLateView } from './use-late-view';
import { facilitationNotes } from './views';

/** What rooms share, in the notes. Loaded once rooms are open, and for results that were there before a reload. */
export function FacilitationNotes(props: FacilitationNotesProps) {
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const hasResults = useHasResults();
  const View = useLateView(facilitationNotes, { wanted: areOpen || hasResults, likely: false });
  return View ? createElement(View, props) : null;
}
