import { createElement } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useLateView } from './use-late-view';
import { helpBadge } from './views';

/** How many rooms ask a host for help. Loaded once rooms are open. */
export function HelpBadge() {
  const likely = useBreakoutSelector(({ rooms, permissions }) => rooms.length > 0 && permissions.canAlter);
  const View = useLateView(helpBadge, { wanted: false, likely });
  return View && likely ? createElement(View) : null;
}
