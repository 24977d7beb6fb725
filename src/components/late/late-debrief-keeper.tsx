import { createElement } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useLateView } from './use-late-view';
import { debriefKeeper } from './record-views';

/** Keeps the session record, on hosts' pages. Loaded as soon as this user may alter rooms. */
export function DebriefKeeper() {
  const likely = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const View = useLateView(debriefKeeper, { wanted: false, likely });
  return View && likely ? createElement(View) : null;
}
