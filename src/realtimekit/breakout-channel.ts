import { createChannel } from '../core/channel/channel';
import { sendBudgetOf } from '../core/channel/send-budget';
import { surroundingsReader } from '../core/channel/surroundings';
import type { BreakoutChannel } from '../core/channel/types';
import { isHostKind } from '../core/facilitation/kinds';
import type { BreakoutSession } from '../core/session/types';
import { createBroadcastTransport } from './broadcast-transport';
import { optionsOf } from './session-registry';
import { perSession } from './per-session';
import type { RealtimeKitClient } from './types';

/**
 * The channel of a session: what its rooms share. The same one for the same session. It works, and keeps the session
 * alive, while somebody subscribes to it.
 *
 * @example
 * const channel = breakoutChannel(session);
 * channel.subscribe(() => render(channel.getSnapshot().entries));
 * await channel.put({ id: 'topic', kind: 'my-app/topic', value: 'Rivers' });
 */
export function breakoutChannel(session: BreakoutSession<RealtimeKitClient>): BreakoutChannel {
  return perSession('channel', session, () => open(session));
}

function open(session: BreakoutSession<RealtimeKitClient>): BreakoutChannel {
  const { getSnapshot, subscribe } = session;
  const { transport } = optionsOf(session);
  const broadcasts = () => createBroadcastTransport(() => getSnapshot().client, subscribe);
  return createChannel({
    transport: transport ?? broadcasts(),
    // The SDK counts by its class: all clients of it in this page together.
    budget: sendBudgetOf(transport ?? getSnapshot().client?.constructor ?? session),
    signing: () => optionsOf(session),
    surroundings: surroundingsReader(getSnapshot),
    watch: subscribe,
    isHostKind,
  });
}
