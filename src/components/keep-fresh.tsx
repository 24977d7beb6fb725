import { useBreakoutRooms } from '../hooks/use-breakout-rooms';

/** Keeps the list of people fresh for as long as it is there: inside of a dialog, as long as that is open. */
export function KeepFresh() {
  useBreakoutRooms();
  return null;
}
