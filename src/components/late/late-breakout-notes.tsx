import { forwardRef } from 'react';
import { isJoined } from '../../core/session/status';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import type { BreakoutNotesProps } from '../notes/breakout-notes';
import { useLateView } from './use-late-view';
import { notesView } from './views';

/**
 * A bar for what the user has to know or decide: while rooms are open the time that is left, the call for help and what
 * hosts announce; devices that were turned off on the way, their room before a reload,
 * rooms to choose from, a recording, a screen share that has ended, a lost connection, a room that was closed on the way. Empty, and without height, while there is nothing.
 * It lies over what stands below it, at most two fifths of its meeting high, with what is urgent first; one thing shows in full at a time,
 * the others in a line each. Put it at the top of the meeting; it is read out and leaves the focus where it is. Its children replace the default
 * composition. It is loaded as soon as the meeting is joined.
 */
export const BreakoutNotes = forwardRef<HTMLDivElement, BreakoutNotesProps>(function BreakoutNotes(props, ref) {
  const wanted = useBreakoutSelector(({ status }) => isJoined(status));
  const View = useLateView(notesView, { wanted, likely: false });
  return View && <View ref={ref} {...props} />;
});
