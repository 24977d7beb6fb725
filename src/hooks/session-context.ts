import { createContext, useContext } from 'react';
import { BreakoutError } from '../core/errors';
import type { BreakoutSession } from '../core/session/types';
import type { RealtimeKitClient } from '../realtimekit/types';

export type Session = BreakoutSession<RealtimeKitClient>;

/** Undefined outside a provider. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The provider's session. Throws `provider-missing` with the name of the hook or component that was used without one. */
export function useSession(user: string): Session {
  const session = useContext(SessionContext);
  if (session) return session;
  throw providerMissing(user);
}

export function providerMissing(user: string): BreakoutError {
  return new BreakoutError('provider-missing', {
    what: `${user} was used outside of a BreakoutProvider.`,
    why: 'The provider holds the meeting and its rooms.',
    fix: 'Put <BreakoutProvider client={client}> above the component that uses it.',
  });
}
