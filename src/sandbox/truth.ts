import { ProducerKind } from './wire/media';
import { Bot, type Meeting } from './server/meeting';

/** Somebody who is really in a meeting or room. */
export interface PresentPerson {
  /** Participant id, as lists carry it. */
  readonly id: string;
  /** The name that is shown. */
  readonly name: string;
  /** Whether it is a bot, which has no client. */
  readonly bot: boolean;
}

/** A meeting and everybody who really is in it. */
export interface PresentRoom {
  /** Id of the meeting. */
  readonly id: string;
  /** Title of the meeting. */
  readonly title: string;
  /** Whether a recorder records here, now. */
  readonly recording: boolean;
  /** Those whose client has joined, and bots. */
  readonly people: readonly PresentPerson[];
}

/** The server's truth: where people really are. */
export interface SandboxRooms {
  /** The main meeting. */
  readonly main: PresentRoom;
  /** The rooms that are not deleted. */
  readonly rooms: readonly PresentRoom[];
}

/** A track that somebody sends. */
export interface LiveProducer {
  /** Name of the sender. */
  readonly participant: string;
  /** Id of the participant who sends. */
  readonly participantId: string;
  /** What it sends. */
  readonly kind: 'audio' | 'video';
  /** Whether it is a screen share. */
  readonly screenShare: boolean;
  /** Whether it sends nothing now, such as a muted microphone. */
  readonly paused: boolean;
  /** Since when it is as it is, in milliseconds since the sandbox was made, as in the trace. */
  readonly at: number;
}

export function describeRooms(meeting: Meeting): SandboxRooms {
  return { main: describeRoom(meeting.main), rooms: [...meeting.main.rooms].map(describeRoom) };
}

function describeRoom({ id, title, present, bots, recordings }: Meeting): PresentRoom {
  const recording = [...recordings].some(({ state }) => state === 'RECORDING');
  const people = [...present, ...bots.values()].map((occupant): PresentPerson => {
    const bot = occupant instanceof Bot;
    return bot
      ? { id: occupant.id, name: occupant.name, bot }
      : { id: occupant.pass.participantId, name: occupant.displayName, bot };
  });
  return { id, title, recording, people };
}

export function describeMedia(meeting: Meeting): readonly LiveProducer[] {
  return [...meeting.connections].flatMap((connection) =>
    [...connection.producers.values()].map(({ state, at }) => ({
      participant: connection.displayName,
      participantId: connection.pass.participantId,
      kind: state.kind === ProducerKind.audio ? ('audio' as const) : ('video' as const),
      screenShare: state.screenShare,
      paused: state.pause,
      at,
    })),
  );
}
