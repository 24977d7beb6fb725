import * as probe from './probe';
import * as renders from '../../tests/support/count-renders';
import RealtimeKit from '@cloudflare/realtimekit';
import { createRoot, type Root } from 'react-dom/client';
import { breakoutChannel, breakoutTimer, createBreakoutSession, planEditor } from '../../src/core';
import { setViewState } from '../../src/hooks/view-state';
import { createLoopbackMedia, type MediaServer } from '../../src/sandbox';
import { Ours } from './ours';
import { Vendor } from './vendor';

const node = document.getElementById('root');
if (!node) throw new Error('There is no element to draw into.');

// The backend is in another process, but WebRTC is of this page.
window.benchMedia = createLoopbackMedia();
const query = new URLSearchParams(location.search);
const client = await RealtimeKit.init({
  baseURI: query.get('baseURI') ?? '',
  authToken: query.get('authToken') ?? '',
  defaults: { audio: false, video: false },
});
await client.join();

let root: Root | null = null;

const bench = {
  ...probe,
  ...renders,
  mount: (ui: 'ours' | 'vendor') => {
    root = createRoot(node);
    root.render(ui === 'ours' ? <Ours client={client} /> : <Vendor client={client} />);
  },
  /** What open rooms share: a timer that runs, the pulse of each room, and calls for help from so many of them. */
  share: async (calls: number) => {
    const session = createBreakoutSession(client);
    const channel = breakoutChannel(session);
    await breakoutTimer(session).set(600_000);
    for (const [index, { id, people }] of session.getSnapshot().rooms.entries()) {
      await channel.put({ id: `pulse/${id}`, kind: 'pulse', value: { mics: index % 4, sharing: index % 2 } });
      const askers = people.slice(0, 1).map((person) => ({ id: person.id, name: person.name }));
      if (index < calls) await channel.put({ id: `help/${id}`, kind: 'help', value: { key: id, text: '', askers } });
    }
  },
  /** Leaves nothing of it behind that could be taken for a saving the next time. */
  unmount: () => {
    root?.unmount();
    root = null;
    const session = createBreakoutSession(client);
    planEditor(session).discard();
    setViewState(session, { view: null });
  },
};

export type Bench = typeof bench;

declare global {
  interface Window {
    bench?: Bench;
    benchMedia?: MediaServer;
  }
}
window.bench = bench;
