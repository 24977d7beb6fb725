import { useEffect, useRef } from 'react';
import { tellDeveloper } from '../core/development';
import { BreakoutError } from '../core/errors';
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
    const error = foreignClient(status);
    tellDeveloper(error.message);
    report(error);
  }, [session, report]);
}

function foreignClient(status: string): BreakoutError {
  return new BreakoutError('foreign-client', {
    what: `The provider was given a client that no switch has led to, while the one before is still there (${status}).`,
    why: 'The participant is in the meeting twice, and hears and sends twice.',
    fix: 'Make one client for each participant: with useBreakoutClient, or leave the first one before another is made.',
  });
}
