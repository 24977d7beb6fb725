import { Late } from '../../core/late';
import type { BreakoutView } from '../../hooks/view-state';
import { assignView } from './assign-view';

/** The views of a host, each with everything that it alone needs: most people in a meeting never open one. */
export const createRoomsView = /* @__PURE__ */ new Late('CreateRoomsDialog', async () => {
  return (await import('../create-rooms/create-rooms-dialog')).CreateRoomsDialog;
});

export const panelView = /* @__PURE__ */ new Late('BreakoutPanel', async () => {
  return (await import('../panel/breakout-panel')).BreakoutPanel;
});

/** For everyone who has joined. */
export const notesView = /* @__PURE__ */ new Late('BreakoutNotes', async () => {
  return (await import('../notes/breakout-notes')).BreakoutNotes;
});

/** For everyone: there before anybody is moved. */
export const switchingView = /* @__PURE__ */ new Late('SwitchingScreen', async () => {
  return (await import('../switching/switching-screen')).SwitchingScreen;
});

/** What rooms share, with the channel that carries it: for everyone, once rooms are open. */
export const facilitationNotes = /* @__PURE__ */ new Late('FacilitationNotes', async () => {
  return (await import('../facilitation/facilitation-notes')).FacilitationNotes;
});

export const helpBadge = /* @__PURE__ */ new Late('HelpBadge', async () => {
  return (await import('../help/help-badge')).HelpBadge;
});

/** Loads a view before somebody opens it: on the first sign that they may. */
export function prefetchView(name: BreakoutView): void {
  if (name === 'create') createRoomsView.prefetch();
  // Creating rooms leads on to assigning people to them.
  if (name === 'panel') panelView.prefetch();
  else assignView.prefetch();
}
