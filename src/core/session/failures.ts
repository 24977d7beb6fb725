import { BreakoutError } from '../errors';
import type { RecordingAction } from '../types';

/** The errors of a session, each made in one place so that its words are the same wherever it happens. */
export const failures = {
  noPermission: (action: string) =>
    new BreakoutError('no-permission', {
      what: `This participant may not ${action}.`,
      why: 'The preset lacks the permission for it, and the server would refuse.',
      fix: 'Give the participant a preset with that permission, or hide the control by `permissions`.',
    }),
  busy: (running: string) =>
    new BreakoutError('busy', {
      what: `"${running}" is still running.`,
      why: 'Two operations at once on the same people would undo each other.',
      fix: 'Wait for its report, or stop it with its signal, then try again.',
    }),
  alreadyOpen: (rooms: number) =>
    new BreakoutError('rooms-open', {
      what: `${rooms} breakout ${rooms === 1 ? 'room is' : 'rooms are'} already open.`,
      why: '`start` opens rooms from nothing; another host may have been faster.',
      fix: 'Use `apply`: the plan of the editor has the open rooms in it by now. Or close them first.',
    }),
  planConflicts: (count: number) =>
    new BreakoutError('plan-conflicts', {
      what: `${count} ${count === 1 ? 'edit of the plan does' : 'edits of the plan do'} not agree with what another host did meanwhile.`,
      why: 'Applying the plan would undo their work unseen.',
      fix: 'Read them with `openConflicts(rebase(plan, live, live).plan)`, decide on each with `resolveConflict`, then apply.',
    }),
  notJoined: () =>
    new BreakoutError('not-joined', {
      what: 'This client is not in the meeting.',
      why: 'Rooms and moves need a joined client.',
      fix: 'Call `join()` on the client and wait for status `main` or `room`.',
    }),
  noClient: () =>
    new BreakoutError('not-joined', {
      what: 'There is no meeting yet.',
      why: 'The provider has not been given a client, so there is nobody to move and nowhere to go.',
      fix: 'Pass the client to BreakoutProvider once it is initialised.',
    }),
  foreignClient: (status: string) =>
    new BreakoutError('foreign-client', {
      what: `The provider was given a client that no switch has led to, while the one before is still there (${status}).`,
      why: 'The participant is in the meeting twice, and hears and sends twice.',
      fix: 'Make one client for each participant: with useBreakoutClient, or leave the first one before another is made.',
    }),
  notReady: (waitedMs?: number) =>
    new BreakoutError('not-ready', {
      what: `The server has sent no list of rooms and people${waitedMs === undefined ? ' yet' : ` within ${waitedMs} ms`}.`,
      why: 'Without it nobody can be moved safely.',
      fix: 'Check the connection and try again.',
    }),
  serverSilent: (request: string, cause?: unknown) =>
    new BreakoutError(
      'server-silent',
      {
        what: `The server did not answer the request to ${request}.`,
        why: 'Whether it was carried out is not known.',
        fix: 'Check the connection and try again.',
      },
      { cause },
    ),
  rateLimited: (cause?: unknown) =>
    new BreakoutError(
      'rate-limited',
      {
        what: 'The list of rooms was asked for too often from this page.',
        why: 'The SDK allows 60 requests in 60 s, and joining a room needs some of them.',
        fix: 'Wait a minute and try again; what is shown may be out of date until then.',
      },
      { cause },
    ),
  roomRefused: (title: string, cause?: unknown) =>
    new BreakoutError(
      'room-refused',
      {
        what: `The server did not create the room "${title}".`,
        why: 'Its people stay where they are.',
        fix: 'Retry; if it is refused again, check the limits of the organisation.',
      },
      { cause },
    ),
  roomShut: (title: string) =>
    new BreakoutError('room-shut', {
      what: `The room "${title}" is full or locked.`,
      why: 'Where people choose their room, only hosts go into such a room.',
      fix: 'Choose another room.',
    }),
  roomGone: (what: string) =>
    new BreakoutError('room-gone', {
      what: `${what} is not open any more.`,
      why: 'Somebody else closed it meanwhile.',
      fix: 'Choose another room.',
    }),
  roomNotEmpty: (title: string) =>
    new BreakoutError('room-not-empty', {
      what: `The room "${title}" was not deleted.`,
      why: 'Somebody is still in it, and a room is never deleted over a head.',
      fix: 'Retry to bring them back.',
    }),
  roomNotDeleted: (title: string, cause?: unknown) =>
    new BreakoutError(
      'room-not-deleted',
      {
        what: `The server did not delete the room "${title}".`,
        why: 'It is still open and can be joined.',
        fix: 'Retry to close it.',
      },
      { cause },
    ),
  moveFailed: (cause: unknown) =>
    new BreakoutError(
      'move-refused',
      {
        what: 'The server refused the move.',
        why: 'The person is still where they were.',
        fix: 'Retry, or move them to another room.',
      },
      { cause },
    ),
  notArrived: (ms: number) =>
    new BreakoutError('not-arrived', {
      what: `The person had not arrived after ${ms} ms.`,
      why: 'Their network or browser may have stopped.',
      fix: 'Retry the move, or ask them to reload.',
    }),
  lastHost: (rooms: number) =>
    new BreakoutError('last-host', {
      what: `No other host is in the meeting, and ${rooms} breakout ${rooms === 1 ? 'room is' : 'rooms are'} open.`,
      why: 'Nobody would be left to bring people back.',
      fix: "Ask what shall become of the rooms: `leave({ rooms: 'close' })` or `leave({ rooms: 'keep' })`.",
    }),
  livestream: () =>
    new BreakoutError('livestream-unsupported', {
      what: 'This meeting is a livestream, and nobody of one is moved into a room.',
      why: 'Whoever is not on stage gets no media of the meeting they are in, and a room has no stream that they could watch.',
      fix: 'Use presets of a group call or a webinar for meetings with breakout rooms.',
    }),
  closeIncomplete: (people: number, rooms: number) =>
    new BreakoutError('close-incomplete', {
      what: `The rooms were not all closed: ${people} not brought back, ${rooms} still open.`,
      why: 'Leaving now would leave them behind without a host.',
      fix: "Try again, or use `leave({ rooms: 'keep' })`.",
    }),
  presetRefused: (cause?: unknown) =>
    new BreakoutError(
      'preset-refused',
      {
        what: 'The server has not given the preset that the move was to bring.',
        why: 'It is unknown to the server, or this host may not give it. The SDK does not tell which, and checks neither.',
        fix: 'Check `leadPresetId` (an id, not a name), and on your server which presets hosts may give.',
      },
      { cause },
    ),
  presetUnknown: () =>
    new BreakoutError('preset-refused', {
      what: 'A lead keeps the preset of leads.',
      why: "This host's client has never seen which one they had before, and a plain move changes none.",
      fix: 'Give it back on your server. Hosts who are in the meeting before the leads are chosen know it.',
    }),
  deviceUnavailable: (devices: string) =>
    new BreakoutError('device-unavailable', {
      what: `Switching on the ${devices} did not work.`,
      why: 'The browser or the preset does not permit it, or another program has it.',
      fix: 'Check the permission of the site and the preset, then try again.',
    }),
  unknownRoom: (roomId: string) =>
    new BreakoutError('unknown-room', {
      what: `There is no open room with the id "${roomId}".`,
      why: 'Rooms are told apart by id, and this one is not on the server.',
      fix: 'Take the id from `rooms` of the snapshot.',
    }),
  unknownPerson: (key: string) =>
    new BreakoutError('unknown-person', {
      what: `Nobody has the key "${key}".`,
      why: 'Keys are given by this session; those of another session mean nothing here.',
      fix: 'Take the key from the people of the snapshot.',
    }),
  renameUnsupported: (titles: readonly string[]) =>
    new BreakoutError('rename-unsupported', {
      what: `An open room cannot be renamed (${titles.map((title) => `"${title}"`).join(', ')}).`,
      why: "The SDK's `updateMeetings` sends nothing to the server, so nobody else would see the name.",
      fix: 'Keep the name, or delete the room and create it anew.',
    }),
  invalidOption: (name: string, value: unknown) =>
    new BreakoutError('invalid-option', {
      what: `The option ${name} cannot be ${String(value)}.`,
      why: 'Nothing would come of it.',
      fix: 'Its type says what it can be.',
    }),
  switchTimeout: (ms: number) =>
    new BreakoutError('switch-timeout', {
      what: `The switch did not end within ${ms} ms.`,
      why: 'The old meeting was left already and the new one was not reached.',
      fix: 'Use `retrySwitch()` or `returnToMain()`.',
    }),
  switchFailed: (cause?: unknown) =>
    new BreakoutError(
      'switch-failed',
      {
        what: 'The new meeting was reached, but joining it failed.',
        why: 'Nothing is sent or received until it is joined.',
        fix: 'Use `retrySwitch()` or `returnToMain()`.',
      },
      { cause },
    ),
  switchRefused: (cause: unknown) =>
    new BreakoutError(
      'switch-failed',
      {
        what: 'The new meeting could not be opened: it is gone, or the server refused it or did not answer.',
        why: 'The old meeting was left already.',
        fix: 'Use `retrySwitch()` or `returnToMain()`.',
      },
      { cause },
    ),
  connectionLost: () =>
    new BreakoutError('connection-lost', {
      what: 'The connection was lost and the SDK has given up reconnecting.',
      why: 'This client cannot be used again.',
      fix: 'Use `returnToMain()` to come back with a fresh client, or reload the page.',
    }),
  replaced: () =>
    new BreakoutError('client-replaced', {
      what: 'This client was switched to another meeting before the session listened to it.',
      why: 'A client that was replaced cannot be used again, and the session does not know its successor.',
      fix: 'Create the session for the client that is in the meeting, or use `returnToMain()` to come back with a fresh one.',
    }),
  notRejoined: (ms: number) =>
    new BreakoutError('connection-lost', {
      what: `The connection was lost, and the meeting was not joined again within ${ms} ms.`,
      why: 'Nothing is sent or received until it is joined again.',
      fix: 'Use `returnToMain()` to come back with a fresh client, or reload the page.',
    }),
  rejoinNeeded: () =>
    new BreakoutError('rejoin-needed', {
      what: 'Coming back needs a new token, and there is none.',
      why: 'After a failed switch the SDK cannot use the old client again.',
      fix: 'Give the session a `getAuthToken`; otherwise reload the page to join again.',
    }),
  rejoinFailed: (cause: unknown) =>
    new BreakoutError(
      'rejoin-failed',
      {
        what: 'Joining the main meeting again failed.',
        why: 'This client is in no meeting now.',
        fix: 'Check the connection and try again.',
      },
      { cause },
    ),
  nothingToRetry: () =>
    new BreakoutError('nothing-to-retry', {
      what: 'There is no failed switch to try again.',
      why: 'The client is in a meeting.',
      fix: 'Call `retrySwitch()` only while the status is `failed`.',
    }),
  switchNotBegun: () =>
    new BreakoutError('switch-not-begun', {
      what: 'The server accepted the switch, but it never began.',
      why: 'This client is still where it was.',
      fix: 'Try again.',
    }),
  movedElsewhere: () =>
    new BreakoutError('moved-elsewhere', {
      what: 'Somebody else moved this participant to another meeting meanwhile.',
      why: 'Of two moves at once the later one counts.',
      fix: 'Switch again if that is still wanted.',
    }),
  disposed: () =>
    new BreakoutError('disposed', {
      what: 'This session has ended.',
      why: 'It was disposed, or its participant left the meeting.',
      fix: 'Create a session for a client that has joined.',
    }),
  recordingFailed: (action: RecordingAction, cause: unknown) =>
    new BreakoutError(
      'recording-failed',
      {
        what: `The server did not ${action} the recording.`,
        why: 'The recording is as it was.',
        fix: 'Read `cause`, and check the preset and the recording settings of the organisation; then try again.',
      },
      { cause },
    ),
};
