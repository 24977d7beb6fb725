import type { Room } from '../../core/types';
import { sessionStore } from '../../hooks/session-store';

/** Who is to be in a room that the user was told they go to: the lists still have others there when they set out. */
export type AnnouncedCompany = Pick<Room, 'id' | 'people'>;

/** What was announced last; null once it is taken back or over. */
export const announcedCompany = /* @__PURE__ */ sessionStore<AnnouncedCompany | null>(null);
