import type { BreakoutSnapshot } from './types';

const EMPTY: BreakoutSnapshot = {
  client: null,
  status: 'idle',
  connection: 'online',
  main: null,
  rooms: [],
  currentRoomId: null,
  me: null,
  otherHosts: [],
  permissions: { canAlter: false, canSwitchRooms: false, canReturnToMain: false, canEndMeeting: false },
  previousRoom: null,
  mediaQuestion: null,
  turnedOff: null,
  stillOff: null,
  media: { microphone: false, camera: false, screenShare: false },
  recording: { state: 'idle', canRecord: false },
  screenSharers: [],
  notice: null,
  switching: null,
  operations: [],
  reports: [],
  error: null,
  updatedAt: null,
};

/** The snapshot of no meeting at all. */
export function emptySnapshot<Client>(): BreakoutSnapshot<Client> {
  return EMPTY as BreakoutSnapshot<Client>;
}
