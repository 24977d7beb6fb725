import { useRealtimeKitMeeting, useRealtimeKitSelector } from '@cloudflare/realtimekit-react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useLayoutEffect } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ActiveMeetingBoundary, BreakoutProvider, useBreakoutMeeting, type RealtimeKitClient } from '../../src';
import { renderAs, withRooms } from './harness';

function JoinButton({ roomId }: { roomId: string }) {
  const { join, status, room } = useBreakoutMeeting();
  return (
    <>
      <button onClick={() => void join(roomId)}>Join</button>
      <output>{`${status} ${room?.title ?? ''}`.trim()}</output>
    </>
  );
}

function Mounted({ mounted, unmounted }: { mounted: () => void; unmounted: () => void }) {
  useEffect(() => {
    mounted();
    return unmounted;
  }, [mounted, unmounted]);
  return <input aria-label="Notes" />;
}

test('on a switch nothing outside the boundary unmounts, and typed text stays', async () => {
  const { world, garden } = await withRooms();
  const mounted = vi.fn();
  const unmounted = vi.fn();
  renderAs(
    world,
    'Alice',
    <>
      <Mounted mounted={mounted} unmounted={unmounted} />
      <JoinButton roomId={garden} />
    </>,
  );
  const input = screen.getByLabelText('Notes');
  await userEvent.type(input, 'half a sentence');
  mounted.mockClear();
  unmounted.mockClear();

  await userEvent.click(screen.getByRole('button'));
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('room Garden'));

  expect(screen.getByLabelText('Notes')).toBe(input);
  expect(input).toHaveValue('half a sentence');
  expect(mounted).not.toHaveBeenCalled();
  expect(unmounted).not.toHaveBeenCalled();
});

interface Commit {
  readonly active: RealtimeKitClient | undefined;
  readonly vendorMeeting: RealtimeKitClient;
  readonly meetingId: string;
  readonly joinedIsOfActive: boolean;
}

function VendorHooks({ onCommit }: { onCommit: (commit: Commit) => void }) {
  const { meeting: active } = useBreakoutMeeting();
  const { meeting: vendorMeeting } = useRealtimeKitMeeting();
  const meetingId = useRealtimeKitSelector((meeting) => meeting.meta.meetingId);
  const joined = useRealtimeKitSelector((meeting) => meeting.participants.joined);
  useLayoutEffect(() => {
    onCommit({ active, vendorMeeting, meetingId, joinedIsOfActive: joined === active?.participants.joined });
  });
  return null;
}

test("inside the boundary the vendor's hooks are right in every commit, from the first with the new meeting", async () => {
  const { world, garden } = await withRooms();
  const commits: Commit[] = [];
  renderAs(
    world,
    'Alice',
    <>
      <JoinButton roomId={garden} />
      <ActiveMeetingBoundary>
        <VendorHooks onCommit={(commit) => void commits.push(commit)} />
      </ActiveMeetingBoundary>
    </>,
  );
  await userEvent.click(screen.getByRole('button'));
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('room Garden'));

  expect(new Set(commits.map((commit) => commit.meetingId))).toEqual(new Set([world.meeting.id, garden]));
  for (const commit of commits) {
    expect(commit.vendorMeeting).toBe(commit.active);
    expect(commit.meetingId).toBe(commit.active?.meta.meetingId);
    expect(commit.joinedIsOfActive).toBe(true);
  }
});

test('there is no commit without a client, and the one with the new client waits for no timer', async () => {
  const { world, garden } = await withRooms();
  const commits: (RealtimeKitClient | undefined)[] = [];
  function Recorder() {
    const { meeting } = useBreakoutMeeting();
    useLayoutEffect(() => void commits.push(meeting));
    return null;
  }
  renderAs(world, 'Alice', <Recorder />);
  const before = world.client('Alice');
  // As in an app: React flushes by itself instead of by `act`.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  onTestFinished(() => void vi.unstubAllGlobals());

  const changed = new Promise<RealtimeKitClient>((resolve) => {
    before.connectedMeetings.on('meetingChanged', (client) => {
      // From here on no timer fires.
      vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
      resolve(client);
    });
  });
  const move = world.client('Host').connectedMeetings.moveParticipants(world.meeting.id, garden, [before.self.userId]);
  const after = await changed;
  for (let turn = 0; turn < 20 && commits.at(-1) !== after; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  vi.useRealTimers();
  await move;

  expect(commits.at(-1)).toBe(after);
  expect(commits).not.toContain(undefined);
});

test('shows the fallback until there is a client', async () => {
  const { world } = await withRooms();
  const app = (client: RealtimeKitClient | undefined) => (
    <BreakoutProvider client={client}>
      <ActiveMeetingBoundary fallback="Please wait">In a meeting</ActiveMeetingBoundary>
    </BreakoutProvider>
  );
  const { container, rerender } = render(app(undefined));
  expect(container).toHaveTextContent('Please wait');

  rerender(app(world.client('Alice')));
  expect(container).toHaveTextContent('In a meeting');
});
