import { createElement } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { sessionRecordButton } from './record-views';
import { useLateView } from './use-late-view';

/** Leads hosts to the session record while no rooms are open; nothing where nothing is recorded. */
export function SessionRecordButton() {
  const likely = useBreakoutSelector(({ rooms, permissions }) => rooms.length === 0 && permissions.canAlter);
  const View = useLateView(sessionRecordButton, { wanted: false, likely });
  return View && likely ? createElement(View) : null;
}
