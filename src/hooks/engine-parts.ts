// Loaded as one, by engine.ts.
export { failures } from '../core/session/failures';
export { errorTexts } from '../locales/en/error';
export { createBreakoutSession } from '../realtimekit/create-session';
export { initClient } from '../realtimekit/init-client';
