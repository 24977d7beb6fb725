// Loaded as one, by engine.ts.
export { errorTexts } from '../locales/en/error';
export { createBreakoutSession } from '../realtimekit/create-session';
