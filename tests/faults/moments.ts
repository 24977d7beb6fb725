import { createBreakoutSession, isBreakoutError } from '../../src/core';
import type { FaultKind, FaultPoint } from '../../src/sandbox';
import type { Sdk } from '../support/sdk';
import { Stage } from '../support/stage';

/** What happens to somebody on the way. */
export interface Strike {
  readonly name: string;
  /** It strikes a second time, when the next meeting is reached: its moments are few, and the same for many ms. */
  readonly isTwofold?: true;
  readonly do: (stage: Stage) => void;
}

/** What somebody is in the middle of. */
export interface Course {
  readonly name: string;
  /** Where it ends when nothing happens. */
  readonly to: 'main' | 'Garden';
  /** In the full run she is struck each so many ms, by what strikes once. */
  readonly step: number;
  /** Starts it; where it needs to be led up to, does that first. */
  readonly begin: (stage: Stage) => Promise<void>;
}

/** The same, by what strikes twice. */
export const TWOFOLD_STEP_MS = 5;

/** What came of one strike at one moment. */
export interface MomentOutcome {
  /** What the client showed once it was quiet. */
  readonly shows: string;
  /** From the strike until it showed that and was on no way any more, ms. */
  readonly ms: number;
  /** What was done then, and what it came to. */
  readonly then: string;
}

const LATENCY_MS = 40;
/** What is shown may be old for the time that a message takes, and for a step of the clock. */
const NEWS_MS = LATENCY_MS + 10;
/** All waits of the library and of the SDK that follow are over by then. */
const QUIET_AFTER_MS = 70_000;

export const strikes: readonly Strike[] = [
  { name: 'moved on', do: moveOn },
  onward('moved on; the next meeting is refused (401)', 'init', { status: 401 }),
  onward('moved on; the socket of the next meeting hangs', 'connect', 'silent'),
  onward('moved on; the next connection is cut at its store', 'store-get', 'cut'),
  { name: 'kicked', do: (stage) => stage.people.Alice.kick() },
  { name: 'her room is deleted', do: deleteGarden },
  {
    name: 'her room is deleted with a kick',
    do: (stage) => {
      stage.sandbox.configure({ onRoomDeleted: 'kick' });
      deleteGarden(stage);
    },
  },
  { name: 'cut', do: (stage) => stage.people.Alice.disconnect() },
];

export const courses: readonly Course[] = [
  {
    name: 'She is moved from Main to Garden',
    to: 'Garden',
    step: 1,
    begin: async (stage) => {
      await stage.clock.pass(2000);
      stage.people.Alice.moveTo(roomId(stage, 'Garden'));
    },
  },
  {
    name: 'In Garden, her connection comes back',
    to: 'Garden',
    step: 5,
    begin: async (stage) => {
      await moveToGarden(stage);
      stage.people.Alice.disconnect();
      await stage.clock.until(() => !stage.isConnected('Alice'));
    },
  },
  {
    name: 'She comes back to Main with a fresh client',
    to: 'main',
    step: 5,
    begin: async (stage) => {
      await moveToGarden(stage);
      const restore = stage.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });
      stage.people.Alice.moveTo(roomId(stage, 'Kitchen'));
      await stage.clock.until(() => stage.shows('Alice').startsWith('failed'));
      restore();
      stage.session('Alice').returnToMain().catch(expectTyped);
    },
  },
];

/** A stage for one moment: Alice alone, on the way. */
async function setMoment(Sdk: Sdk, course: Course): Promise<Stage> {
  const stage = await Stage.set(Sdk, { Garden: [], Kitchen: [] }, ['Alice']);
  stage.sandbox.configure({ latency: LATENCY_MS });
  await course.begin(stage);
  return stage;
}

/** From when on she can be reached, and when she is there by herself, ms after the beginning. */
export async function spanOf(Sdk: Sdk, course: Course): Promise<{ readonly from: number; readonly to: number }> {
  const stage = await setMoment(Sdk, course);
  try {
    const start = Date.now();
    let from: number | undefined;
    while (status(stage) !== course.to || stage.placesOf('Alice').length === 0) {
      await stage.clock.pass(1);
      if (stage.isConnected('Alice')) from ??= Date.now() - start;
      else if (status(stage) !== 'on the way') from = undefined;
    }
    return { from: from ?? 0, to: Date.now() - start };
  } finally {
    await stage.takeDown();
  }
}

/** Strikes `at` ms after the beginning. Null: she was connected to nothing, so nobody could reach her. */
export async function playMoment(Sdk: Sdk, course: Course, strike: Strike, at: number): Promise<MomentOutcome | null> {
  const stage = await setMoment(Sdk, course);
  try {
    await stage.clock.pass(at);
    if (!stage.isConnected('Alice')) return null;
    const watched = watchTruth(stage);
    strike.do(stage);
    const start = Date.now();
    let ms = 0;
    let shows: string;
    // What is shown then has to stay.
    do {
      await stage.clock.until(() => !watched(), 2 * LATENCY_MS);
      const isThere = await stage.clock.until(() => watched() && status(stage) !== 'on the way');
      if (!isThere) throw new Error('On the way for ever.');
      ms = Date.now() - start;
      shows = status(stage);
      await stage.clock.until(() => watched() && status(stage) !== shows, QUIET_AFTER_MS);
    } while (status(stage) !== shows);
    checkTruth(stage);
    stage.sandbox.clearFaults();
    return { shows, ms, then: await takeWayOut(stage) };
  } finally {
    await stage.takeDown();
  }
}

/** The way out where there is one; otherwise that everything which can be asked for is done. */
async function takeWayOut(stage: Stage): Promise<string> {
  const alice = stage.session('Alice');
  const shown = status(stage);
  if (shown === 'ended') return '–';
  const way = shown.startsWith('failed') ? (alice.getSnapshot().switching ? 'retrySwitch' : 'returnToMain') : 'refresh';
  const told = await stage.clock.drive(
    alice[way]().then(
      () => 'done',
      (error: unknown) => `rejected: ${expectTyped(error)}`,
    ),
  );
  await stage.clock.pass(2000);
  checkTruth(stage);
  const after = status(stage);
  if (after.startsWith('failed') || after === 'on the way') throw new Error(`No way out: ${way}() ${told}, ${after}.`);
  return way === 'refresh' ? told : `${way}(): ${told}, ${after}`;
}

/** What is shown is so: where she is said to be, and nowhere else, she is, on a client that has joined. */
function checkTruth(stage: Stage): void {
  const untruth = untruthOf(stage);
  if (untruth !== null) throw new Error(untruth);
  const places = stage.placesOf('Alice');
  if (places.length > 1) throw new Error(`Is in "${String(places)}".`);
}

function untruthOf(stage: Stage): string | null {
  const { status: shown, client } = stage.session('Alice').getSnapshot();
  const places = stage.placesOf('Alice');
  if (shown === 'ended') return places.length === 0 ? null : `Shows ended, is in "${String(places)}".`;
  if (shown !== 'main' && shown !== 'room') return null;
  const place = shown === 'main' ? 'Main' : stage.shows('Alice');
  if (places.includes(place) && client?.self.roomJoined === true) return null;
  return `Shows ${place}, is in "${String(places)}", roomJoined ${client?.self.roomJoined}.`;
}

/**
 * To be called while time passes. Throws when she is shown to be somewhere where she is not, with no word of a lost connection,
 * for longer than news of it takes. Between two rooms the server may count her in both.
 */
function watchTruth(stage: Stage): () => true {
  let since: number | null = null;
  return () => {
    const isOnline = stage.session('Alice').getSnapshot().connection === 'online';
    const untruth = isOnline ? untruthOf(stage) : null;
    since = untruth === null ? null : (since ?? Date.now());
    if (since !== null && Date.now() - since > NEWS_MS) throw new Error(`For ${Date.now() - since} ms: ${untruth}`);
    return true;
  };
}

function status(stage: Stage): string {
  const { status: shown, connection } = stage.session('Alice').getSnapshot();
  if (shown === 'switching') return 'on the way';
  if ((shown === 'main' || shown === 'room') && connection !== 'online') return 'on the way';
  return stage.shows('Alice');
}

function onward(name: string, on: FaultPoint, kind: FaultKind): Strike {
  return {
    name,
    isTwofold: true,
    do: (stage) => {
      stage.sandbox.fault({ on, kind, person: 'Alice', times: 1 });
      moveOn(stage);
    },
  };
}

function moveOn(stage: Stage): void {
  stage.people.Alice.moveTo(roomId(stage, 'Kitchen'));
}

function deleteGarden(stage: Stage): void {
  stage.meeting.deleteRooms([roomId(stage, 'Garden')]);
}

async function moveToGarden(stage: Stage): Promise<void> {
  stage.people.Alice.moveTo(roomId(stage, 'Garden'));
  await stage.clock.until(() => stage.shows('Alice') === 'Garden');
  await stage.clock.pass(2000);
}

function roomId(stage: Stage, title: string): string {
  const room = stage.sandbox.rooms(stage.meeting.id).rooms.find((one) => one.title === title);
  if (!room) throw new Error(`There is no room "${title}".`);
  return room.id;
}

function expectTyped(error: unknown): string {
  if (!isBreakoutError(error)) throw error;
  return error.code;
}

/** Moved from main to a room so long after joining, and back so long after that, ms. */
export interface EarlyMove {
  readonly first: number;
  readonly back: number;
  readonly inMain: boolean;
  /** What was live in main afterwards and had to be off. */
  readonly live: readonly string[];
}

/** Each ms of the second move, up to when she has long arrived; each of the first one that is before any list, seven times. */
export const earlyMoves: readonly Pick<EarlyMove, 'first' | 'back'>[] = Array.from({ length: 600 }, (_, back) => ({
  first: (37 * back) % 90,
  back,
}));

/** Plays it on a server that pushes no lists, with a microphone that main mutes by default and a camera that it is told to. */
export async function moveEarly(Sdk: Sdk, { first, back }: Pick<EarlyMove, 'first' | 'back'>): Promise<EarlyMove> {
  const stage = await Stage.set(Sdk, { Garden: [] }, []);
  try {
    stage.sandbox.configure({ latency: LATENCY_MS, pushDumps: false });
    await stage.clock.drive(stage.enter('Alice', { audio: true, video: true }));
    const session = stage.session('Alice');
    const { client } = session.getSnapshot();
    if (client) createBreakoutSession(client, { mediaPolicy: { camera: { toMain: 'mute' } } });
    await stage.clock.pass(first);
    stage.people.Alice.moveTo(roomId(stage, 'Garden'));
    await stage.clock.pass(back);
    // In between she may be connected to nothing; then the server waits with it.
    await stage.clock.until(() => stage.isConnected('Alice'));
    stage.people.Alice.moveTo(stage.meeting.id);
    const isBack = () => status(stage) === 'main' && String(stage.placesOf('Alice')) === 'Main';
    await stage.clock.until(isBack, QUIET_AFTER_MS);
    await stage.clock.pass(5000);
    checkTruth(stage);
    // Of two moves at once the SDK can lose the later one; then she is in the room, and shown there.
    if (!isBack()) return { first, back, inMain: false, live: [] };
    const sent = stage.sandbox.media(stage.meeting.id).filter(({ paused }) => !paused);
    const self = session.getSnapshot().client?.self;
    const live = [
      ...(self?.audioEnabled || sent.some(({ kind }) => kind === 'audio') ? ['microphone'] : []),
      ...(self?.videoEnabled || sent.some(({ kind }) => kind === 'video') ? ['camera'] : []),
    ];
    return { first, back, inMain: true, live };
  } finally {
    await stage.takeDown();
  }
}
