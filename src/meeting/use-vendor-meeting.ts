import { useCallback, useEffect, useState } from 'react';
import { useAction } from '../components/use-action';
import { BreakoutError } from '../core/errors';
import type VendorMeetingComponent from './vendor-meeting';

type VendorMeeting = typeof VendorMeetingComponent;

export interface LoadedVendorMeeting {
  /** Null until it has been loaded. */
  VendorMeeting: VendorMeeting | null;
  /** Why it could not be loaded: `load-failed`. */
  error: unknown;
  retry: () => void;
}

/** The vendor's meeting, which is several hundred kilobytes and needs a browser: loaded once there is a meeting to show. */
export function useVendorMeeting(wanted: boolean): LoadedVendorMeeting {
  const { error, run } = useAction();
  const [module, setModule] = useState<{ readonly default: VendorMeeting } | null>(null);
  const load = useCallback(() => {
    void run(loadVendorMeeting).then((loaded) => {
      if (loaded) setModule(loaded);
    });
  }, [run]);
  useEffect(() => {
    if (wanted) load();
  }, [wanted, load]);
  return { VendorMeeting: module?.default ?? null, error, retry: load };
}

async function loadVendorMeeting() {
  try {
    return await import('./vendor-meeting');
  } catch (cause) {
    throw new BreakoutError(
      'load-failed',
      {
        what: "The part with the vendor's meeting could not be loaded.",
        why: 'Without it there is nothing to show of the meeting, which itself may go on.',
        fix: 'Try again. If it is gone from the server, because a new version was published meanwhile, reload the page.',
      },
      { cause },
    );
  }
}
