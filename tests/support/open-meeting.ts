import RealtimeKit from '@cloudflare/realtimekit';
import {
  assignAll,
  createBreakoutSession,
  createPlan,
  distribute,
  exportPlan,
  initClient,
  keyValuePlanStorage,
  planEditor,
  type BreakoutSession,
  type BreakoutSnapshot,
  type Plan,
  type PlanStorage,
  type RealtimeKitClient,
  type SessionOptions,
} from '../../src/core';
import { setViewState, type BreakoutView } from '../../src/hooks/view-state';
import { createSandbox, type Sandbox, type SandboxMeeting, type SandboxParticipant } from '../../src/sandbox';
import { resetRateLimit } from './rate-limit';
import { people as someNames } from './people';

/** What a story finds when it starts, on the emulated backend: one real client in front of the screen, bots around it. */
export interface StoryMeeting {
  /** What the one in front of the screen may do. Default `host`. */
  as?: keyof typeof permissionsOf;
  /** Bots: so many, or with these names. Default 15. */
  people?: number | readonly string[];
  /** Names of bots with the host's preset. Default none. */
  hosts?: readonly string[];
  /** Opens these rooms and splits the people evenly. */
  rooms?: readonly string[];
  /** Title of the room that one is in. Default: the main meeting. */
  inRoom?: string;
  /** The page has been loaded anew since: one is in the main meeting again. */
  reloaded?: boolean;
  /** Prepares a plan with these rooms. */
  plan?: readonly string[];
  /** Splits the people over the plan's rooms. Default: nobody is assigned. */
  assigned?: boolean;
  /** Prepares a plan from the open rooms. */
  planFromOpenRooms?: boolean;
  /** Names under which plans are saved, the oldest first, each with two rooms for everybody. Default none. */
  saved?: readonly string[];
  /** The rooms of these plans, and of the one that was started last. Default "Design" and "Engineering". */
  savedRooms?: readonly string[];
  /** Keeps such a plan as the one that was started last. */
  last?: boolean;
  view?: BreakoutView;
  /** The app has made the client itself: the library knows no token to come back with. */
  forgetful?: boolean;
  /** Default: moves are not announced before. */
  options?: SessionOptions;
  /** Own name. Default "Mira Lindqvist". */
  name?: string;
  /** Of the meeting. Default "Product week". */
  title?: string;
}

export interface LoadedMeeting {
  options: SessionOptions;
  sandbox: Sandbox;
  meeting: SandboxMeeting;
  participant: SandboxParticipant;
  client: RealtimeKitClient;
  session: BreakoutSession<RealtimeKitClient>;
  planStorage: PlanStorage;
}

const permissionsOf = {
  host: { canAlter: true, canSwitchRooms: true, canReturnToMain: true },
  switcher: { canAlter: false, canSwitchRooms: true, canReturnToMain: true },
  returner: { canAlter: false, canSwitchRooms: false, canReturnToMain: true },
  participant: { canAlter: false, canSwitchRooms: false, canReturnToMain: false },
};

const AT_ONCE = { toRoom: 0, toMain: 0, visit: 0 };

/** One backend for the page: it can take over `fetch` and `WebSocket` only once. Every story has its own meeting. */
const sandbox = createSandbox({ presets: { opener: { ...permissionsOf.host, canKick: false, canRecord: false } } });
const page = globalThis as { storySandbox?: Sandbox };
// This module is loaded again when it, or what it imports, was edited.
page.storySandbox?.dispose();
page.storySandbox = sandbox;
sandbox.install();

let leave: () => Promise<void> = () => Promise.resolve();

/** Sets up a story's meeting, and ends the one before. */
export async function openMeeting(story: StoryMeeting): Promise<LoadedMeeting> {
  await leave();
  sandbox.clearFaults();
  resetRateLimit();

  const options: SessionOptions = { grace: AT_ONCE, ...story.options };
  const { as = 'host', people = someNames, hosts = [], rooms, inRoom, view = null, name = 'Mira Lindqvist' } = story;
  const meeting = sandbox.createMeeting({ title: story.title ?? 'Product week' });
  meeting.addBots(people);
  meeting.addBots(hosts, { preset: 'host' });
  // May alter rooms at first, also where they may not later: somebody has to open them.
  const participant = meeting.addParticipant({ name, preset: as === 'host' ? 'host' : 'opener' });
  const clientOptions = participant.clientOptions();
  const enter = async () => {
    const client = await (story.forgetful ? RealtimeKit.init(clientOptions) : initClient(clientOptions));
    await client.join();
    const session = createBreakoutSession(client, options);
    const unsubscribe = session.subscribe(() => undefined);
    const exit = async () => {
      unsubscribe();
      await session.getSnapshot().client?.leave();
      session.dispose();
    };
    leave = async () => {
      leave = () => Promise.resolve();
      await exit();
      meeting.delete();
    };
    await session.refresh();
    return { client, session };
  };

  let { client, session } = await enter();
  if (rooms) await session.start(planOf(session, rooms, true));
  const room = session.getSnapshot().rooms.find(({ title }) => title === inRoom);
  if (room) await session.join(room.id);
  if (as !== 'host') {
    participant.setPermissions(permissionsOf[as]);
    await until(session, ({ permissions }) => !permissions.canAlter);
  }
  if (story.reloaded) {
    const lost = session.getSnapshot().client;
    // A page that goes says goodbye to nobody: what is remembered stays.
    session.dispose();
    await lost?.leave();
    ({ client, session } = await enter());
  }
  const plan = story.plan?.length
    ? planOf(session, story.plan, story.assigned ?? false)
    : story.planFromOpenRooms
      ? createPlan({ rooms: session.getSnapshot().rooms })
      : null;
  if (plan) planEditor(session).replace(plan);
  setViewState(session, { view });
  return {
    options,
    sandbox,
    meeting,
    participant,
    client: session.getSnapshot().client ?? client,
    session,
    planStorage: await storageOf(story, session),
  };
}

/** Every story has a storage of its own, in memory. */
async function storageOf(
  { saved = [], savedRooms = ['Design', 'Engineering'], last = false }: StoryMeeting,
  session: BreakoutSession<RealtimeKitClient>,
): Promise<PlanStorage> {
  const values = new Map<string, string>();
  const storage = keyValuePlanStorage(() => ({
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }));
  const { main } = session.getSnapshot();
  const file = exportPlan(planOf(session, savedRooms, true), main?.people ?? []);
  const monday = Date.UTC(2026, 0, 5, 9, 30);
  for (const [day, name] of saved.entries()) {
    await storage.save({ kind: 'set', name, savedAt: monday + day * 86_400_000, file });
  }
  if (last) await storage.save({ kind: 'last', name: main?.id ?? '', savedAt: monday, file });
  return storage;
}

function until(
  session: BreakoutSession<RealtimeKitClient>,
  isSo: (snapshot: BreakoutSnapshot<RealtimeKitClient>) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!isSo(session.getSnapshot())) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = session.subscribe(check);
    check();
  });
}

function planOf(session: BreakoutSession<RealtimeKitClient>, titles: readonly string[], assigned: boolean): Plan {
  const plan = createPlan({ titles });
  if (!assigned) return plan;
  const { main, me } = session.getSnapshot();
  const keys = (main?.people ?? []).filter((person) => person.key !== me?.key && !person.isHost).map(({ key }) => key);
  const roomIds = plan.rooms.map((room) => room.id);
  return assignAll(plan, distribute(keys, roomIds, { seed: 7 }).assignment);
}
