import { render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import {
  ActiveMeetingBoundary,
  BreakoutProvider,
  useBreakoutMeeting,
  useBreakoutPlan,
  useBreakoutRooms,
  useBreakoutSelector,
  useBreakoutView,
  useMaybeBreakoutMeeting,
  useMeetingSelector,
  useBreakoutMessages,
  type RealtimeKitClient,
} from '../../src';
import { useReportError } from '../../src/hooks/ui-context';
import { renderAs, withRooms } from './harness';

function Status() {
  const { status, room } = useBreakoutMeeting();
  return <output>{`${status} ${room?.title ?? ''}`.trim()}</output>;
}

const moveAlice = (world: Awaited<ReturnType<typeof withRooms>>['world'], from: string, to: string) =>
  world.client('Host').connectedMeetings.moveParticipants(from, to, [world.client('Alice').self.userId]);

test('calls onMeetingChange once a switch, with both clients, when the page already shows the new meeting', async () => {
  const { world, garden } = await withRooms();
  const first = world.client('Alice');
  const calls: [RealtimeKitClient, RealtimeKitClient, string | null][] = [];
  renderAs(world, 'Alice', <Status />, {
    onMeetingChange: (client, previous) => {
      calls.push([client, previous, screen.getByRole('status').textContent]);
    },
  });
  expect(calls).toEqual([]);

  await moveAlice(world, world.meeting.id, garden);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('room Garden'));
  const second = world.client('Alice');
  expect(calls).toEqual([[second, first, 'room Garden']]);

  await moveAlice(world, garden, world.meeting.id);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('main'));
  expect(calls.slice(1)).toEqual([[world.client('Alice'), second, 'main']]);
});

test('stays with its session when it is handed the new client, or none for a while', async () => {
  const { world, garden } = await withRooms();
  const first = world.client('Alice');
  function Plan() {
    const { plan, create } = useBreakoutPlan();
    return <button onClick={() => create(['Red'])}>{plan?.rooms[0]?.title ?? 'none'}</button>;
  }
  const app = (client: RealtimeKitClient | undefined) => (
    <BreakoutProvider client={client}>
      <Status />
      <Plan />
    </BreakoutProvider>
  );
  const { rerender } = render(app(first));
  await userEvent.click(screen.getByRole('button'));
  await moveAlice(world, world.meeting.id, garden);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('room Garden'));

  for (const client of [undefined, world.client('Alice'), first]) {
    rerender(app(client));
    expect(screen.getByRole('status')).toHaveTextContent('room Garden');
    expect(screen.getByRole('button')).toHaveTextContent('Red');
  }
});

test('takes the options that were given last', async () => {
  const { world } = await withRooms();
  function Hosts() {
    const main = useBreakoutSelector((snapshot) => snapshot.main);
    return <output>{main?.people.filter((person) => person.isHost).map((person) => person.name)}</output>;
  }
  const app = (hostName: string) => (
    <BreakoutProvider client={world.client('Alice')} options={{ isHost: (person) => person.name === hostName }}>
      <Hosts />
    </BreakoutProvider>
  );
  const { rerender } = render(app('Host'));
  expect(screen.getByRole('status')).toHaveTextContent(/^Host$/);

  rerender(app('Zoe'));
  await world.join('Zoe');
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Zoe$/));
});

test('calls onError once for a switch that failed', async () => {
  const { world, garden } = await withRooms();
  const onError = vi.fn();
  renderAs(world, 'Alice', <Status />, { onError });
  world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });

  await moveAlice(world, world.meeting.id, garden);

  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('failed'));
  expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'switch-failed' })]]);
});

test('hands to onError what the UI reports, and throws on what is no error of ours', async () => {
  const { world } = await withRooms();
  const onError = vi.fn();
  const { result } = renderHook(() => ({ report: useReportError(), close: useBreakoutMeeting().close }), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <BreakoutProvider client={world.client('Alice')} onError={onError}>
        {children}
      </BreakoutProvider>
    ),
  });

  await result.current.close().catch(result.current.report);

  expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'no-permission' })]]);
  const bug = new TypeError('a bug');
  expect(() => result.current.report(bug)).toThrow(bug);
});

test('calls onError once for a switch of one’s own that failed, though the UI reports it as well', async () => {
  const { world, garden } = await withRooms();
  const onError = vi.fn();
  const { result } = renderHook(() => ({ report: useReportError(), join: useBreakoutMeeting().join }), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <BreakoutProvider client={world.client('Alice')} onError={onError}>
        <Status />
        {children}
      </BreakoutProvider>
    ),
  });
  world.sandbox.fault({ on: 'init', person: 'Alice', kind: { status: 401 } });

  const refused = vi.fn(result.current.report);
  await result.current.join(garden).catch(refused);

  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('failed'));
  expect(refused).toHaveBeenCalledOnce();
  expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'switch-failed' })]]);
});

test('brings its texts, locale and direction', () => {
  function Texts() {
    const { t, locale, dir } = useBreakoutMessages();
    return <output>{`${t('common.cancel')} ${locale} ${dir}`}</output>;
  }
  render(
    <BreakoutProvider client={undefined} locale="ar" messages={{ 'common.cancel': 'إلغاء' }}>
      <Texts />
    </BreakoutProvider>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('إلغاء ar rtl');
});

test.each<[string, () => unknown]>([
  ['useBreakoutMeeting', () => useBreakoutMeeting()],
  ['useBreakoutPlan', useBreakoutPlan],
  ['useBreakoutRooms', useBreakoutRooms],
  ['useBreakoutSelector', () => useBreakoutSelector((snapshot) => snapshot.status)],
  ['useBreakoutView', useBreakoutView],
  ['useMeetingSelector', () => useMeetingSelector((meeting) => meeting.self)],
  ['ActiveMeetingBoundary', () => ActiveMeetingBoundary({})],
])('%s outside of a provider throws an error that names it', (name, useIt) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => renderHook(useIt)).toThrow(
    expect.objectContaining({ code: 'provider-missing', message: expect.stringContaining(name) as string }),
  );
  vi.restoreAllMocks();
});

test('useMaybeBreakoutMeeting is undefined outside of a provider', async () => {
  expect(renderHook(() => useMaybeBreakoutMeeting()).result.current).toBeUndefined();

  const { world } = await withRooms();
  const { result } = renderHook(() => useMaybeBreakoutMeeting(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <BreakoutProvider client={world.client('Alice')}>{children}</BreakoutProvider>
    ),
  });
  expect(result.current).toMatchObject({ status: 'main', isOpen: true });
});

test.each<[string, unknown]>([
  ['an object without', {}],
  ['an array', [undefined, () => undefined]],
  ['a string', ''],
  ['a promise', Promise.resolve()],
  ['a function', class Client {}],
])('says that its client is %s', (what, client) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const app = () => render(<BreakoutProvider client={client as RealtimeKitClient}>{null}</BreakoutProvider>);
  expect(app).toThrow(
    expect.objectContaining({ code: 'invalid-client', message: expect.stringContaining(`is ${what}`) as string }),
  );
});

test('waits for a client that is null', () => {
  const nothing = null as unknown as undefined;
  render(
    <BreakoutProvider client={nothing}>
      <Status />
    </BreakoutProvider>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('idle');
});

test('reports a second client while the first is still in a room, and takes one without a word after the first has left', async () => {
  const { world, garden } = await withRooms();
  const console_ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onError = vi.fn();
  const app = (client: RealtimeKitClient) => (
    <BreakoutProvider client={client} onError={onError}>
      <Status />
    </BreakoutProvider>
  );
  const { rerender } = render(app(world.client('Alice')));
  await moveAlice(world, world.meeting.id, garden);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('room Garden'));
  rerender(app(world.client('Alice')));
  expect(onError).not.toHaveBeenCalled();

  rerender(app(world.client('Host')));
  expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'foreign-client' })]]);
  expect(console_).toHaveBeenCalledWith(expect.stringContaining('is still there (room)'));
  expect(screen.getByRole('status')).toHaveTextContent('main');

  await world.client('Host').leave();
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('ended'));
  rerender(app(world.client('Alice')));
  expect(onError).toHaveBeenCalledTimes(1);
});

test('names a prop that is misspelt', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const misspelt = { onMeetingChanged: () => undefined };
  render(<BreakoutProvider client={undefined} {...misspelt} />);
  expect(error).toHaveBeenCalledWith(expect.stringContaining('"onMeetingChanged"'));
});

test('sorts people in a locale that is written with an underscore', async () => {
  const { world } = await withRooms();
  function People() {
    return <output>{useBreakoutPlan().people.map(({ name }) => name)}</output>;
  }
  renderAs(world, 'Host', <People />, { locale: 'de_DE' });
  expect(await screen.findByText('Alice')).toBeVisible();
});
