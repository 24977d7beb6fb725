import { Store } from '../../core/store';
import type { Room } from '../../core/types';
import type { Session } from '../../hooks/session-context';

/** Who is to be in a room that the user was told they go to: the lists still have others there when they set out. */
export type AnnouncedCompany = Pick<Room, 'id' | 'people'>;

const stores = new WeakMap<Session, Store<AnnouncedCompany | null>>();

/** What was announced last; null once it is taken back or over. */
export function announcedCompany(session: Session): Store<AnnouncedCompany | null> {
  const store = stores.get(session) ?? new Store<AnnouncedCompany | null>(null);
  stores.set(session, store);
  return store;
}
