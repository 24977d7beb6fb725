import * as probe from './probe';
import * as renders from '../../tests/support/count-renders';
import RealtimeKit from '@cloudflare/realtimekit';
import { createRoot, type Root } from 'react-dom/client';
import { createBreakoutSession } from '../../src/core';
import { createSandbox } from '../../src/sandbox';
import { Ours } from './ours';
import { Vendor } from './vendor';

const node = document.getElementById('root');
if (!node) throw new Error('There is no element to draw into.');

const sandbox = createSandbox();
sandbox.install();
const meeting = sandbox.createMeeting({ title: 'Main' });
meeting.addBots(Number(new URLSearchParams(location.search).get('people')));
const host = meeting.addParticipant({ name: 'Host', preset: 'host', customParticipantId: 'host' });
const client = await RealtimeKit.init(host.clientOptions());
await client.join();

let root: Root | null = null;

const bench = {
  ...probe,
  ...renders,
  mount: (ui: 'ours' | 'vendor') => {
    root = createRoot(node);
    root.render(ui === 'ours' ? <Ours client={client} /> : <Vendor client={client} />);
  },
  /** Leaves nothing of it behind that could be taken for a saving the next time. */
  unmount: () => {
    root?.unmount();
    root = null;
    const session = createBreakoutSession(client);
    session.workspace.set((workspace) => ({ ...workspace, view: null, plan: null, selection: [], search: '' }));
  },
  /** Somebody joins the meeting. */
  addPerson: (name: string) => {
    meeting.addBots([name]);
  },
};

export type Bench = typeof bench;

declare global {
  interface Window {
    bench?: Bench;
  }
}
window.bench = bench;
