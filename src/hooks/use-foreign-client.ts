import { useEffect, useRef } from 'react';
import { tellDeveloper } from '../core/development';
import type { BreakoutError } from '../core/errors';
import { engine } from './engine';
import type { Session } from './session-context';

/**
 * Reports a client that is no successor of the one before while that one is still in the meeting: the app has made a second
 * client, and its participant is in the meeting twice. The new client counts nevertheless.
 */
export function useForeignClient(session: Session, report: (error: BreakoutError) => void): void {
  const current = useRef(session);
  useEffect(() => {
    const { status } = current.current.getSnapshot();
    const isForeign = current.current !== session && (status === 'main' || status === 'room' || status === 'switching');
    current.current = session;
    if (!isForeign) return;
    // It has followed the client before.
    const error = engine.get()?.failures.foreignClient(status);
    if (!error) return;
    tellDeveloper(error.message);
    report(error);
  }, [session, report]);
}
