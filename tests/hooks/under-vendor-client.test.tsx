import { useRealtimeKitClient } from '@cloudflare/realtimekit-react';
import { render, screen } from '@testing-library/react';
import { useEffect, useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import {
  BreakoutProvider,
  useBreakoutMeeting,
  useBreakoutPlan,
  useBreakoutRooms,
  useBreakoutView,
  type RealtimeKitClient,
} from '../../src';
import { useViewState } from '../../src/hooks/view-state';
import { eventually, type World } from '../support/sandbox';
import { withRooms } from './harness';

/** Makes a plan, and shows what is left of it. */
function Planner() {
  const [view, setView] = useBreakoutView();
  const { plan, create } = useBreakoutPlan();
  const [search, setSearch] = useViewState('Planner', 'search');
  const { status, room } = useBreakoutMeeting();
  const { rooms } = useBreakoutRooms();
  return (
    <>
      <button
        disabled={rooms.length === 0}
        onClick={() => {
          create(['Red', 'Blue']);
          setSearch('ann');
          setView('assign');
        }}
      >
        Plan
      </button>
      <output>
        {[status, room?.title ?? '-', view ?? '-', plan?.rooms.map(({ title }) => title).join('+') ?? '-', search].join(
          ' ',
        )}
      </output>
    </>
  );
}

/** An app that keeps the vendor's hook above everything. `whole`: it renders nothing at all without a client. */
function ExistingApp({
  world,
  whole,
  onCommit,
}: {
  world: World;
  whole: boolean;
  onCommit: (client: RealtimeKitClient | undefined) => void;
}) {
  const [client, initClient] = useRealtimeKitClient() as ReturnType<typeof useRealtimeKitClient> | [undefined, never];
  useEffect(() => {
    void initClient(world.person('Host').clientOptions()).then((made) => {
      if (made) world.follow('Host', made);
      return made?.join();
    });
  }, [initClient, world]);
  useLayoutEffect(() => {
    onCommit(client);
  });
  if (!client && whole) return null;
  return (
    <BreakoutProvider client={client}>
      <Planner />
    </BreakoutProvider>
  );
}

test.each([
  ['is unmounted', true],
  ['is handed no client', false],
])('plan, search and open view survive while our tree %s in a switch (SDK facts 21)', async (_, whole) => {
  const { world, garden } = await withRooms({ joined: ['Alice'] });
  const commits: (RealtimeKitClient | undefined)[] = [];
  render(<ExistingApp world={world} whole={whole} onCommit={(client) => void commits.push(client)} />);
  await eventually(() => expect(screen.getByRole('status')).toHaveTextContent('main - - -'));
  await eventually(() => expect(screen.getByRole('button')).toBeEnabled());
  screen.getByRole('button').click();
  // Rooms that are open stand in the plan beside the new ones.
  await eventually(() =>
    expect(screen.getByRole('status')).toHaveTextContent('main - assign Red+Blue+Garden+Kitchen ann'),
  );
  commits.length = 0;

  const host = world.client('Host');
  await host.connectedMeetings.moveParticipants(world.meeting.id, garden, [host.self.userId]);

  await eventually(() =>
    expect(screen.getByRole('status')).toHaveTextContent('room Garden assign Red+Blue+Garden+Kitchen ann'),
  );
  await eventually(() => expect(commits.at(-1)).toBe(world.client('Host')));
  // The vendor's gap was there, or the test would show nothing.
  expect(commits).toContain(undefined);
});
