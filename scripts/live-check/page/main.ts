// The page of one client. The check, in Node, calls what stands on `window.live`; all that passes between them is plain data.
import { frames } from './tap';
import {
  createBreakoutSession,
  initClient,
  isBreakoutError,
  planEditor,
  type BreakoutSession,
  type OperationReport,
  type RealtimeKitClient,
} from '../../../src/core';

/** How a client enters. */
export interface Entry {
  readonly authToken: string;
  readonly baseURI: string | undefined;
  readonly audio: boolean;
  readonly video: boolean;
  /** With a session of this library; without one nothing but the SDK asks the server for anything. */
  readonly withSession: boolean;
}

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly customId: string;
}

export interface ListedRoom {
  readonly id: string;
  readonly title: string;
  readonly people: readonly ListedPerson[];
}

/** The main meeting first. */
export type Lists = readonly ListedRoom[];

/** Something that happened to the client. */
export interface Happening {
  /** `Date.now()`. */
  readonly at: number;
  readonly what: string;
}

let current: RealtimeKitClient | undefined;
let session: BreakoutSession<RealtimeKitClient> | undefined;
const happenings: Happening[] = [];
const heard: string[] = [];
/** How long the next switch is held up, ms. */
let holdUp = 0;

const happen = (what: string) => void happenings.push({ at: Date.now(), what });

function client(): RealtimeKitClient {
  if (!current) throw new Error('No client has entered in this page.');
  return current;
}

function sessionHere(): BreakoutSession<RealtimeKitClient> {
  if (!session) throw new Error('This client has no session.');
  return session;
}

function follow(next: RealtimeKitClient): void {
  current = next;
  next.connectedMeetings.on('changingMeeting', (id) => {
    happen(`moving to ${id}`);
    // Nothing of this page goes on meanwhile, so that there is time to look at how others see it.
    const end = Date.now() + holdUp;
    while (Date.now() < end);
    holdUp = 0;
  });
  next.connectedMeetings.on('meetingChanged', (successor) => {
    follow(successor);
    happen(`came to ${successor.meta.meetingId}`);
  });
  next.self.on('roomLeft', ({ state }: { state: string }) => happen(`left: ${state}`));
  next.participants.on('broadcastedMessage', ({ type }: { type: string }) => heard.push(type));
}

type SdkMeeting = RealtimeKitClient['connectedMeetings']['parentMeeting'];

const listed = ({ id, title, participants }: SdkMeeting): ListedRoom => ({
  id: id ?? '',
  title: title ?? '',
  people: participants.map((person) => ({
    id: person.id ?? '',
    name: person.displayName ?? '',
    customId: person.customParticipantId ?? '',
  })),
});

/** The lists as the session has them. */
function sessionLists(): Lists {
  const { main, rooms } = sessionHere().getSnapshot();
  return [...(main ? [main] : []), ...rooms].map(({ id, title, people }) => ({
    id,
    title,
    people: people.map((person) => ({ id: person.id, name: person.name, customId: person.customParticipantId ?? '' })),
  }));
}

function keyOf(name: string): string {
  const { main, rooms } = sessionHere().getSnapshot();
  const person = [...(main ? [main] : []), ...rooms].flatMap(({ people }) => people).find((one) => one.name === name);
  if (!person) throw new Error(`${name} is in no list of the host.`);
  return person.key;
}

function roomId(title: string): string {
  const room = sessionHere()
    .getSnapshot()
    .rooms.find((each) => each.title === title);
  if (!room) throw new Error(`No open room has the title "${title}".`);
  return room.id;
}

/** What an operation left undone; an empty list when it did everything. */
function undone({ failed, failedRooms, left, unverified }: OperationReport): string[] {
  return [
    ...failed.map(({ person, error }) => `${person.name}: ${error.code}`),
    ...failedRooms.map(({ title, error }) => `room ${title}: ${error.code}`),
    ...left.map(({ name }) => `${name} is in no list`),
    ...unverified.map(({ name }) => `${name}: somebody of another identity came`),
  ];
}

/** What the check calls: first with a session, then what the guesses need of the bare SDK. */
const live = {
  async enter({ authToken, baseURI, audio, video, withSession }: Entry): Promise<void> {
    const entered = await initClient({ authToken, ...(baseURI && { baseURI }), defaults: { audio, video } });
    follow(entered);
    if (withSession) {
      session = createBreakoutSession(entered, { roomStorage: null });
      session.subscribe(() => undefined);
    }
    await entered.join();
    if (session?.getSnapshot().permissions.canAlter) session.watch();
  },

  look() {
    const { self, meta, participants } = client();
    const snapshot = session?.getSnapshot();
    return {
      meetingId: meta.meetingId,
      joined: self.roomJoined,
      userId: self.userId,
      presetName: self.presetName,
      microphone: self.audioEnabled,
      camera: self.videoEnabled,
      stage: client().stage.status,
      others: participants.joined.toArray().map(({ name }) => name),
      status: snapshot?.status ?? null,
      failure: snapshot?.error?.code ?? null,
      lists: session ? sessionLists() : [],
    };
  },

  /** Makes a plan, renames its first room, assigns, starts. */
  async start(
    titles: readonly string[],
    firstTitle: string,
    people: Readonly<Record<string, readonly string[]>>,
  ): Promise<string[]> {
    const editor = planEditor(sessionHere());
    editor.create(titles);
    const planned = () => editor.getState().plan ?? { rooms: [] };
    editor.rename(planned().rooms[0]?.id ?? '', firstTitle);
    for (const { id, title } of planned().rooms) editor.assign((people[title] ?? []).map(keyOf), id);
    const { plan } = editor.getState();
    if (!plan) throw new Error('The editor has no plan.');
    return undone(await sessionHere().start(plan));
  },

  join: (title: string) => sessionHere().join(roomId(title)),
  returnToMain: () => sessionHere().returnToMain(),
  async move(name: string, title: string): Promise<string[]> {
    return undone(await sessionHere().move([keyOf(name)], roomId(title)));
  },
  async close(): Promise<string[]> {
    return undone(await sessionHere().close());
  },

  /** Renames an open room in the plan; returns the code with which that is refused. */
  renameOpenRoom(title: string, next: string): string | null {
    const editor = planEditor(sessionHere());
    editor.createFromOpenRooms();
    try {
      editor.rename(roomId(title), next);
      return null;
    } catch (error) {
      if (isBreakoutError(error)) return error.code;
      throw error;
    } finally {
      editor.discard();
    }
  },

  /** Frames shown of somebody's video, after a moment. */
  async framesOf(name: string, ms: number): Promise<number> {
    const track = client()
      .participants.joined.toArray()
      .find((one) => one.name === name)?.videoTrack;
    if (!track) return 0;
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = new MediaStream([track]);
    document.body.append(video);
    await video.play();
    await new Promise((resolve) => setTimeout(resolve, ms));
    const { totalVideoFrames } = video.getVideoPlaybackQuality();
    video.remove();
    return totalVideoFrames;
  },

  /** The server's lists, asked for now. */
  async lists(): Promise<Lists> {
    const { parentMeeting, meetings } = await client().connectedMeetings.getConnectedMeetings();
    return [parentMeeting, ...meetings].map(listed);
  },
  async createRoom(title: string): Promise<string> {
    const [room] = await client().connectedMeetings.createMeetings([{ title }]);
    if (!room?.id) throw new Error('The room was not created.');
    return room.id;
  },
  moveBySdk: (fromId: string, toId: string, ids: string[]) =>
    client().connectedMeetings.moveParticipants(fromId, toId, ids),
  renameBySdk: (id: string, title: string) => client().connectedMeetings.updateMeetings([{ id, title }]),
  /** Deletes rooms; the SDK takes nobody out first when the lists that it holds show nobody inside. */
  async deleteBySdk(ids: string[], forgetPeople: boolean): Promise<void> {
    const { connectedMeetings } = client();
    if (forgetPeople) for (const { participants } of connectedMeetings.meetings) participants.length = 0;
    await connectedMeetings.deleteMeetings(ids);
  },
  broadcast: (type: string, meetingIds?: string[]) =>
    client().participants.broadcastMessage(type, { sent: true }, meetingIds && { meetingIds }),
  requestStage: () => client().stage.requestAccess(),
  joinStage: () => client().stage.join(),
  kickAll: () => client().participants.kickAll(),
  holdUpNextSwitch: (ms: number) => void (holdUp = ms),

  now: () => Date.now(),
  frames: (since: number) => frames.filter(({ at }) => at >= since),
  happenings: (since: number) => happenings.filter(({ at }) => at >= since),
  heard: () => heard,
};

export type Live = typeof live;

declare global {
  interface Window {
    live?: Live;
  }
}
window.live = live;
