import { Late } from '../../core/late';

// Not in views.ts: views of a host use them, and a bundler keeps what leads to itself.

/** Keeps a host's session record. */
export const debriefKeeper = /* @__PURE__ */ new Late('The session record', async () => {
  return (await import('../debrief/debrief-keeper')).DebriefKeeper;
});

export const sessionRecordButton = /* @__PURE__ */ new Late('SessionRecord', async () => {
  return (await import('../debrief/session-record-button')).SessionRecordButton;
});
