import { useMemo, type ReactNode } from 'react';
import { useSession } from '../../src/hooks/session-context';
import { useReportError } from '../../src/hooks/ui-context';
import { useTexts } from '../../src/hooks/use-texts';
import { announceEditsTexts } from '../../src/locales/en/announce-edits';
import { assignTexts } from '../../src/locales/en/assign';
import { rulesTexts } from '../../src/locales/en/rules';
import { createAssignStore, createAssignView } from '../../src/components/plan/assign-store';
import { AssignContext } from '../../src/components/plan/use-breakout-assign';
import { PanelContext, type PanelState } from '../../src/components/panel/use-breakout-panel';
import { usePanelState } from '../../src/components/panel/use-panel-state';
import { addRoom, addRule, createPlan, lockPeople, lockRoom, planEditor, setCapacity, setLead } from '../../src/core';
import { expectPeople } from '../../src/core/plan/expected';
import type { LoadedMeeting, StoryMeeting } from '../../tests/support/open-meeting';
import { say } from './content';

/** Open rooms, and a plan for them: what the parts of the dialog and of the panel show when they stand alone. */
export const openRooms: StoryMeeting = {
  rooms: ['Room 1', 'Room 2', 'Room 3', 'Room 4', 'Room 5'],
  hosts: ['Priya Raman'],
};

/** Plans for the open rooms so that each room of the plan, and some of the people, are in another state. */
export function planStates({ session }: LoadedMeeting): void {
  const live = createPlan({ rooms: session.getSnapshot().rooms });
  const [first, second, third, fourth] = live.rooms;
  if (!first || !second || !third || !fourth) return;
  const [lead = '', locked = ''] = first.personKeys;
  const led = lockPeople(setLead(live, first.id, lead), [locked], true);
  const ruled = addRule(led, { kind: 'keep-apart', personKeys: second.personKeys.slice(0, 2) });
  const limited = setCapacity(setCapacity(ruled, second.id, 3), third.id, 1);
  const expecting = expectPeople(lockRoom(limited, fourth.id, true), [
    { person: { name: say('Zoë Absent') }, roomId: first.id },
  ]);
  planEditor(session).replace(addRoom(expecting, say('Room 6')));
}

/** Around parts of `AssignDialog`: its state, without the dialog. */
export function InPlan({ children }: { children: ReactNode }) {
  const session = useSession('AssignDialog');
  const translator = useTexts(announceEditsTexts, assignTexts, rulesTexts);
  const reportError = useReportError();
  const store = useMemo(
    () => createAssignStore(session, createAssignView(), translator, reportError),
    [session, translator, reportError],
  );
  return <AssignContext.Provider value={store}>{children}</AssignContext.Provider>;
}

const hooks = {
  guard: (_: readonly string[], move: () => void) => move(),
  ask: () => undefined,
};

/** Around parts of `BreakoutPanel`: its state, without the panel. */
export function InPanel({ children, ...given }: Partial<PanelState> & { children: ReactNode }) {
  const state = usePanelState(hooks);
  return <PanelContext.Provider value={{ ...state, ...given }}>{children}</PanelContext.Provider>;
}
