import { createElement } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useLateView } from './use-late-view';
import { facilitationNotes } from './views';

/** What rooms share, in the notes. Loaded once rooms are open. */
export function FacilitationNotes() {
  const wanted = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const View = useLateView(facilitationNotes, { wanted, likely: false });
  return View ? createElement(View) : null;
}
