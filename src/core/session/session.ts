import { nameUnknown } from '../development';
import type { MediaQuestion, PersonKey } from '../types';
import { pageBudget } from './budget';
import { Driver } from './driver';
import { endMeeting } from './end-meeting';
import { failures } from './failures';
import { HostSlot } from './host-slot';
import type { Operations } from './operations';
import type { SessionHooks, SessionSettings } from './options';
import type { MeetingPort } from './port';
import { record } from './recording';
import { Refresher } from './refresher';
import { SessionState } from './state';
import { isJoined } from './status';
import { Travel } from './travel';
import type { BreakoutSession, OperationEnd } from './types';

/** How long a session lives on without a subscriber, ms: longer than any gap in which an app unmounts everything. */
const IDLE_MS = 30_000;

/**
 * Composes the engine for one meeting. Has no effect before the first subscriber or action, so that it can be made
 * while React renders.
 */
export function createSession<Client>(
  first: MeetingPort<Client>,
  settings: () => SessionSettings,
  hooks: SessionHooks<Client>,
): BreakoutSession<Client> {
  const state = new SessionState(first, settings);
  const budget = pageBudget();
  const refresher = new Refresher(state, budget);
  const driver = new Driver(state, settings, hooks, refresher, budget);
  const endListeners = new Set<(end: OperationEnd) => void>();
  const ended = (end: OperationEnd) => {
    for (const listener of [...endListeners]) listener(end);
  };
  const env = { state, settings, refresher, ended };
  const person = (key: PersonKey) => state.roster.person(key);
  // The first place among those who hear of a change is kept for the editor: everybody else finds the plan up to date.
  let tellEditor = () => {};
  let mayAlter = false;
  state.store.subscribe(() => {
    tellEditor();
    if (mayAlter === state.snapshot.permissions.canAlter) return;
    mayAlter = !mayAlter;
    // When it cannot be loaded now, an operation tries again, and rejects.
    if (mayAlter && !slot.host) slot.load().catch(() => {});
  });
  const slot = new HostSlot((parts, announce) => {
    const subscribe = (listener: () => void) => void (tellEditor = listener);
    const editor = new parts.Editor({ get: state.store.get, subscribe, person });
    return { editor, operations: new parts.Operations(env, editor, announce) };
  });

  let disposed = false;
  let subscribers = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const release = () => {
    const { status, connection, operations: running } = state.snapshot;
    // Never in the middle of something: what comes out of it would be lost.
    if (status === 'switching' || connection !== 'online' || running.length > 0) idle = setTimeout(release, IDLE_MS);
    else driver.detach();
  };
  const attach = () => {
    clearTimeout(idle);
    if (!disposed) driver.attach();
  };
  /** Counts as a subscriber until the returned function is called. */
  const hold = (): (() => void) => {
    subscribers += 1;
    attach();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      subscribers -= 1;
      if (subscribers > 0) return;
      clearTimeout(idle);
      if (!disposed) idle = setTimeout(release, IDLE_MS);
    };
  };
  const act = async <T>(action: () => Promise<T>): Promise<T> => {
    if (disposed) throw failures.disposed();
    const letGo = hold();
    try {
      return await action();
    } finally {
      letGo();
    }
  };
  /** As a rule the host's part is there, and the operation begins at once. */
  const operate = <T>(operation: (host: Operations<Client>) => Promise<T>): Promise<T> =>
    act(() =>
      slot.host ? operation(slot.host.operations) : slot.load().then(({ operations }) => operation(operations)),
    );
  const travel = new Travel(env, driver, (options) => operate((host) => host.close(options)));
  const held = (stop: () => void): (() => void) => {
    const letGo = hold();
    return () => {
      stop();
      letGo();
    };
  };

  return {
    editor: slot.editor,
    getSnapshot: () => state.snapshot,
    person,
    subscribe: (listener) => held(state.store.subscribe(listener)),
    dispose: () => {
      disposed = true;
      clearTimeout(idle);
      driver.detach();
    },
    start: (plan, options) => operate((host) => host.start(plan, options)),
    apply: (plan, options) => operate((host) => host.apply(plan, options)),
    close: (options) => operate((host) => host.close(options)),
    move: (keys, roomId, options) => operate((host) => host.move(keys, roomId, options)),
    recall: (roomId, options) => operate((host) => host.recall(roomId, options)),
    onOperationEnd: (listener) => {
      endListeners.add(listener);
      return () => void endListeners.delete(listener);
    },
    join: (roomId, options) => act(() => travel.join(roomId, options)),
    returnToMain: (options) => act(() => travel.returnToMain(options)),
    retrySwitch: (options) => act(() => travel.retrySwitch(options)),
    leave: (options) => act(() => travel.leave(options)),
    answerMediaQuestion: (answer) => act(() => answerMediaQuestion(state, answer)),
    endMeeting: () => act(() => endMeeting(state)),
    record: (action) => act(() => record(state, action)),
    dismissNotice: () => state.dismissNotice(),
    dismissReport: (id) => slot.host?.operations.dismiss(id),
    forgetPreviousRoom: () => {
      state.memory.forget();
      state.update();
    },
    refresh: () => act(() => refresher.refresh('refresh')),
    watch: () => (disposed ? () => {} : held(refresher.watch())),
    observeMeeting: (listener) => held(state.observe(listener)),
  };
}

/** Switches on what is wanted, and closes the question about the rest. A device that does not start stays asked about. */
async function answerMediaQuestion<Client>(state: SessionState<Client>, answer: Partial<MediaQuestion>): Promise<void> {
  nameUnknown('answerMediaQuestion', answer, { microphone: true, camera: true });
  const { microphone, camera } = answer;
  if (!isJoined(state.snapshot.status)) throw failures.notJoined();
  const { media } = state.port;
  const [hasMicrophone, hasCamera] = await Promise.all([
    microphone ? media.startMicrophone() : true,
    camera ? media.startCamera() : true,
  ]);
  state.media.close({
    ...(microphone !== undefined && hasMicrophone && { microphone }),
    ...(camera !== undefined && hasCamera && { camera }),
  });
  state.update();
  const missing = [...(hasMicrophone ? [] : ['microphone']), ...(hasCamera ? [] : ['camera'])];
  if (missing.length > 0) throw failures.deviceUnavailable(missing.join(' and '));
}
