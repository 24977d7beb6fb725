import { useBreakoutDebrief } from '../../hooks/use-breakout-debrief';

/** Keeps the session record, on a host's page, for as long as it is there. */
export function DebriefKeeper() {
  useBreakoutDebrief();
  return null;
}
