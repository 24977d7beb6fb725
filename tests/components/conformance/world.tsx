import type { ReactNode } from 'react';
import {
  breakoutAnnouncements,
  breakoutBrief,
  breakoutChannel,
  breakoutResults,
  breakoutRounds,
  createPlan,
  planEditor,
  type PersonKey,
  type Plan,
} from '../../../src/core';
import { BreakoutProvider } from '../../../src/index';
import { openMeeting, type LoadedMeeting } from '../../support/open-meeting';
import { expectPeople } from '../../../src/core/plan/expected';
import { setViewState } from '../../../src/hooks/view-state';

let meeting: LoadedMeeting;
let before: { plan: Plan; selection: readonly PersonKey[] };

/** Open rooms, a plan beside them, somebody selected, and what rooms share: every part has something to show. */
export async function openWorld(): Promise<void> {
  meeting = await openMeeting({ people: ['Ana', 'Ben', 'Cem'], rooms: ['Red', 'Blue'], plan: ['Green', 'Gold'] });
  const { session } = meeting;
  // Somebody who shares their screen.
  await meeting.client.self.enableScreenShare();
  const { rooms } = session.getSnapshot();
  const people = rooms.flatMap((room) => room.people);
  planEditor(session).setSelection(people.slice(0, 1).map(({ key }) => key));
  // Places that are kept: for somebody who has not come, and for Dan, whom only his name tells.
  const places = ['Eve', 'Dan'].map((name) => ({ person: { name }, roomId: rooms[0]?.id ?? '' }));
  await session.apply(expectPeople(createPlan({ rooms }), places));
  // Somebody who came late and is in no room.
  meeting.meeting.addBots(['Dan', 'Eli']);
  await session.refresh();
  // What rooms share: a round with its timer, a task, an announcement, a room that asks for help, and a result.
  await breakoutRounds(session).start({ count: 3, minutes: 10, next: 'partners', end: 'ask' });
  await breakoutBrief(session).set({ text: 'List three risks', link: 'https://example.com/board' });
  await breakoutAnnouncements(session).announce('Five minutes left', { link: 'https://example.com/task' });
  await breakoutChannel(session).put({
    id: `help/${rooms[0]?.id ?? ''}`,
    kind: 'help',
    value: { key: 'call', text: 'Which file?', askers: [{ id: 'ana', name: 'Ana' }], waited: 0 },
  });
  await breakoutResults(session).ask();
  const asked = breakoutChannel(session).getSnapshot().entries.get('results')?.value as { key: string } | undefined;
  await breakoutChannel(session).put({
    id: `result/${asked?.key ?? ''}/${rooms[0]?.id ?? ''}`,
    kind: 'result',
    value: { text: 'Three risks', by: 'Ana', room: 'Red', history: [], waited: 0 },
  });
  const { plan, selection } = session.editor.getState();
  if (!plan) throw new Error('The world of these tests has a plan.');
  before = { plan, selection };
}

/** Changes the open plan, until `restorePlan`. */
export function changePlan(change: (plan: Plan) => Plan): void {
  planEditor(meeting.session).edit(change);
}

/** The plan as `openWorld` has made it, and no view open. */
export function restorePlan(): void {
  const editor = planEditor(meeting.session);
  if (editor.getState().plan) editor.edit(() => before.plan);
  else editor.replace(before.plan);
  editor.setSelection(before.selection);
  setViewState(meeting.session, { view: null });
}

export function world(): LoadedMeeting {
  return meeting;
}

export function inWorld(children: ReactNode): ReactNode {
  return <BreakoutProvider client={meeting.client}>{children}</BreakoutProvider>;
}
