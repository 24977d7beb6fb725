import { emptySnapshot } from '../core/session/empty-snapshot';
import { HostSlot } from '../core/session/host-slot';
import type { BreakoutSession } from '../core/session/types';
import type { RealtimeKitClient } from '../realtimekit/types';
import { engine } from './engine';

/** What is known without a client: also what a server renders. */
export const IDLE_SNAPSHOT = emptySnapshot<RealtimeKitClient>();

const nothing = () => {};

async function refuse(): Promise<never> {
  // Where that fails it is the reason.
  const { failures } = await engine.load();
  throw failures.noClient();
}

/** Stands in for the session until there is a client. Of each provider its own, because a plan can be made in it. */
export function createIdleSession(): BreakoutSession<RealtimeKitClient> {
  const person = () => undefined;
  const getSnapshot = () => IDLE_SNAPSHOT;
  const source = { get: getSnapshot, subscribe: () => nothing, person };
  return {
    getSnapshot,
    person,
    subscribe: () => nothing,
    dispose: nothing,
    editor: new HostSlot(({ Editor }) => ({ editor: new Editor(source) })).editor,
    start: refuse,
    apply: refuse,
    close: refuse,
    move: refuse,
    recall: refuse,
    onOperationEnd: () => nothing,
    join: refuse,
    returnToMain: refuse,
    retrySwitch: refuse,
    leave: refuse,
    endMeeting: refuse,
    answerMediaQuestion: refuse,
    record: refuse,
    dismissNotice: nothing,
    dismissReport: nothing,
    forgetPreviousRoom: nothing,
    refresh: refuse,
    watch: () => nothing,
    observeMeeting: () => nothing,
  };
}
