import type { ReactNode } from 'react';
import { BreakoutProvider } from '../../../src/index';
import { openMeeting, type LoadedMeeting } from '../../../stories/support/meeting';
import { expectPeople } from '../../../src/core/plan/expected';
import { createPlan } from '../../../src/core';

let meeting: LoadedMeeting;

/** Open rooms, a plan beside them, and somebody selected: every part has something to show. */
export async function openWorld(): Promise<void> {
  meeting = await openMeeting({ people: ['Ana', 'Ben', 'Cem'], rooms: ['Red', 'Blue'], plan: ['Green', 'Gold'] });
  const { session } = meeting;
  // Somebody who shares their screen.
  await meeting.client.self.enableScreenShare();
  const { rooms } = session.getSnapshot();
  const people = rooms.flatMap((room) => room.people);
  session.editor.setSelection(people.slice(0, 1).map(({ key }) => key));
  // Places that are kept: for somebody who has not come, and for Dan, whom only his name tells.
  const places = ['Eve', 'Dan'].map((name) => ({ person: { name }, roomId: rooms[0]?.id ?? '' }));
  await session.apply(expectPeople(createPlan({ rooms }), places));
  // Somebody who came late and is in no room.
  meeting.meeting.addBots(['Dan']);
  await session.refresh();
}

export function world(): LoadedMeeting {
  return meeting;
}

export function inWorld(children: ReactNode): ReactNode {
  return <BreakoutProvider client={meeting.client}>{children}</BreakoutProvider>;
}
