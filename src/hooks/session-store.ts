import { Store } from '../core/store';
import type { Session } from './session-context';

/** A value beside each session, the same for all who ask. Kept there and not in a component, it outlives what shows it. */
export function sessionStore<T>(initial: T): (session: Session) => Store<T> {
  const stores = new WeakMap<Session, Store<T>>();
  return (session) => {
    const store = stores.get(session) ?? new Store(initial);
    stores.set(session, store);
    return store;
  };
}
