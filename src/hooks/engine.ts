import { Late } from '../core/late';
import type * as Engine from '../realtimekit/create-session';

/**
 * What follows a client and acts for it. Not in an app's first bundle: it is loaded while the SDK connects, and no client of
 * `useBreakoutClient` is made before it is there.
 */
export const engine = /* @__PURE__ */ new Late<typeof Engine>(
  'What follows the meeting',
  () => import('../realtimekit/create-session'),
);
