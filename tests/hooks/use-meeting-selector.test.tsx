import { screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test, vi } from 'vitest';
import { useMeetingSelector, type RealtimeKitClient } from '../../src';
import { renderAs, withRooms } from './harness';

function Selected<Slice>({
  select,
  show,
  onCommit,
}: {
  select: (meeting: RealtimeKitClient) => Slice;
  show: (slice: Slice | undefined) => string;
  onCommit?: (slice: Slice | undefined) => void;
}) {
  const slice = useMeetingSelector(select);
  useLayoutEffect(() => {
    onCommit?.(slice);
  });
  return <output>{show(slice)}</output>;
}

const joinedOf = (meeting: RealtimeKitClient) => meeting.participants.joined;
const namesOf = (joined: ReturnType<typeof joinedOf> | undefined) =>
  joined
    ?.toArray()
    .map((participant) => participant.name)
    .sort()
    .join(' ') ?? 'none';

test('an emitter that the SDK changes in place renders again at its events', async () => {
  const { world } = await withRooms();
  renderAs(world, 'Alice', <Selected select={joinedOf} show={namesOf} />);
  expect(screen.getByRole('status')).toHaveTextContent('Host');

  const zoe = await world.join('Zoe');
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Host Zoe'));

  await zoe.leave();
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Host$/));
});

test("after a switch an emitter is the new meeting's, at once and for its later events", async () => {
  const { world, garden } = await withRooms();
  const zoe = await world.join('Zoe');
  const commits: unknown[] = [];
  renderAs(
    world,
    'Alice',
    <Selected select={joinedOf} show={namesOf} onCommit={(slice) => void commits.push(slice)} />,
  );
  const host = world.client('Host').connectedMeetings;
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Host Zoe'));

  await host.moveParticipants(world.meeting.id, garden, [world.client('Alice').self.userId]);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^$/));
  expect(commits.at(-1)).toBe(world.client('Alice').participants.joined);

  await host.getConnectedMeetings();
  await host.moveParticipants(world.meeting.id, garden, [zoe.self.userId]);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Zoe'));
});

test('a primitive renders again when its value changes, and at no other event', async () => {
  const { world } = await withRooms();
  const onCommit = vi.fn();
  renderAs(
    world,
    'Alice',
    <Selected
      select={(meeting) => meeting.participants.joined.size >= 3}
      show={(crowded) => (crowded ? 'crowded' : 'quiet')}
      onCommit={onCommit}
    />,
  );
  onCommit.mockClear();

  await world.join('Zoe');
  await vi.waitFor(() => expect(world.client('Alice').participants.joined.size).toBe(2));
  expect(onCommit).not.toHaveBeenCalled();

  await world.join('Yan');
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('crowded'));
  expect(onCommit).toHaveBeenCalledTimes(1);
});

test('a primitive is right in the first commit after a switch', async () => {
  const { world, garden } = await withRooms();
  const commits: unknown[] = [];
  renderAs(
    world,
    'Alice',
    <Selected select={(meeting) => meeting.meta.meetingId} show={String} onCommit={(id) => void commits.push(id)} />,
  );
  await world
    .client('Host')
    .connectedMeetings.moveParticipants(world.meeting.id, garden, [world.client('Alice').self.userId]);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(garden));

  expect([...new Set(commits)]).toEqual([world.meeting.id, garden]);
});

test('a selector that makes a new array each time does not render for ever', async () => {
  const { world } = await withRooms();
  const onCommit = vi.fn();
  renderAs(
    world,
    'Alice',
    <Selected
      select={(meeting) => meeting.participants.joined.toArray().map((participant) => participant.name)}
      show={(names) => names?.join(' ') ?? ''}
      onCommit={onCommit}
    />,
  );
  expect(screen.getByRole('status')).toHaveTextContent('Host');
  expect(onCommit.mock.calls.length).toBeLessThan(6);

  await world.join('Zoe');
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Host Zoe'));
});

test.each<[string, (meeting: RealtimeKitClient) => unknown]>([
  ['a primitive', (meeting) => meeting.participants.joined.size],
  ['an emitter', joinedOf],
])('%s shows what changed between the render and the subscription', async (_, select) => {
  const { world } = await withRooms();
  const { joined } = world.client('Alice').participants;
  const host = joined.toArray()[0];
  // Runs in the same commit, before any hook of the tree subscribes.
  function Early() {
    useLayoutEffect(() => {
      if (host) joined.delete(host.id);
    }, []);
    return null;
  }
  renderAs(
    world,
    'Alice',
    <>
      <Selected select={select} show={() => `${joined.size} here`} />
      <Early />
    </>,
  );

  expect(screen.getByRole('status')).toHaveTextContent('0 here');
});

test('is undefined before the first client', async () => {
  const { world } = await withRooms();
  renderAs(world, 'Alice', <Selected select={joinedOf} show={namesOf} />, { client: undefined });

  expect(screen.getByRole('status')).toHaveTextContent('none');
});
