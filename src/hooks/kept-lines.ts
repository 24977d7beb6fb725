import { store, storedKey, withStorage } from '../core/session/stored';
import { optionsOf } from '../realtimekit/session-registry';
import type { Session } from './session-context';

/** Whether the user wants each room as a line, rather than with its people: kept in the tab, so that a reload does not forget it. */
export interface KeptLines {
  /** Null: they have not chosen. */
  get: () => boolean | null;
  set: (areLines: boolean) => void;
}

/** The choice in the panel, or in a plan. */
export function keptLines(session: Session, place: 'panel-lines' | 'plan-lines'): KeptLines {
  const source = () => optionsOf(session).roomStorage;
  const key = () => {
    const { main, me } = session.getSnapshot();
    return main && me && storedKey(place, main, me);
  };
  return {
    get: () => {
      const at = key();
      const kept = at && withStorage(source, (storage) => storage.getItem(at));
      return kept ? kept === LINES : null;
    },
    set: (areLines) => {
      const at = key();
      if (at) store(source, at, areLines ? LINES : PEOPLE);
    },
  };
}

const LINES = 'lines';
const PEOPLE = 'people';
