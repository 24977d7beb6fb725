import { useEffect } from 'react';
import { useSession } from '../hooks/session-context';

/** Keeps the list of people fresh for as long as it is there: inside of a dialog, as long as that is open. Renders nothing anew by it. */
export function KeepFresh() {
  const session = useSession('KeepFresh');
  useEffect(() => session.watch(), [session]);
  return null;
}
