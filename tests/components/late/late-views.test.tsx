import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { hydrateRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as Library from '../../../src';
import type * as Assign from '../../../src/components/late/assign-view';
import type * as Opened from '../../../src/components/late/opened-views';
import type * as Views from '../../../src/components/late/views';
import type * as Engine from '../../../src/hooks/engine';
import { installDialogStubs } from '../../support/jsdom-stubs';
import { setUp, type World } from '../../support/sandbox';

installDialogStubs();

/** The host's first dialog, whose file a test takes away. */
const body = '../../../src/components/create-rooms/create-rooms-dialog';
/** What waits until the page has nothing else to do. */
const idle = new Set<() => void>();
let library: typeof Library;
let views: typeof Views & typeof Assign;
let opened: typeof Opened;
let engine: typeof Engine.engine;

/** A page that has loaded nothing but the entry. */
beforeEach(async () => {
  idle.clear();
  vi.stubGlobal('requestIdleCallback', (action: () => void) => {
    idle.add(action);
    return action;
  });
  vi.stubGlobal('cancelIdleCallback', (action: () => void) => idle.delete(action));
  vi.resetModules();
  library = await import('../../../src');
  views = {
    ...(await import('../../../src/components/late/views')),
    ...(await import('../../../src/components/late/assign-view')),
  };
  opened = await import('../../../src/components/late/opened-views');
  ({ engine } = await import('../../../src/hooks/engine'));
  return () => vi.doUnmock(body);
}, 60_000);

const goOffline = () =>
  vi.doMock(body, () => {
    throw new Error('offline');
  });
const goOnline = () => vi.doUnmock(body);

/** The views that the page has. */
function loaded(): string[] {
  const { assignView, createRoomsView, panelView } = views;
  const all = { assign: assignView, create: createRoomsView, panel: panelView };
  return Object.entries(all).flatMap(([name, view]) => (view.get() ? [name] : []));
}

const meeting = (as: 'host' | 'participant'): Promise<World> => setUp({ people: [{ name: 'Me', preset: as }] });

function App({ world, onError }: { world?: World; onError?: (error: unknown) => void }) {
  const { AssignDialog, BreakoutPanel, BreakoutProvider, BreakoutToggle, CreateRoomsDialog } = library;
  return (
    <BreakoutProvider client={world?.client('Me')} onError={onError} planStorage={null}>
      <BreakoutToggle className="toggle" />
      <CreateRoomsDialog />
      <AssignDialog />
      <BreakoutPanel className="panel" />
    </BreakoutProvider>
  );
}

const toggle = () => screen.findByText('Create Breakout', { selector: '.toggle' });
const dialog = () => screen.getByRole('dialog', { name: 'Create Breakout' });
const content = /^Split the meeting/;

test('a host has the views before they press anything; the dialog for assigning follows with the one before it', async () => {
  render(<App world={await meeting('host')} />);
  await toggle();
  expect(loaded()).toEqual([]);
  act(() => idle.forEach((action) => action()));
  await vi.waitFor(() => expect(loaded()).toEqual(['create', 'panel']), 15_000);
  fireEvent.click(await toggle());
  expect(screen.getByText(content)).toBeInTheDocument();
  act(() => idle.forEach((action) => action()));
  await vi.waitFor(() => expect(loaded()).toEqual(['assign', 'create', 'panel']), 15_000);
});

test.each(['pointerEnter', 'focusIn'] as const)('%s on the control fetches what it opens', async (sign) => {
  render(<App world={await meeting('host')} />);
  fireEvent[sign](await toggle());
  await vi.waitFor(() => expect(loaded()).toEqual(['assign', 'create']), 15_000);
});

test('a view that is wanted before it is there says that it is on its way, and gives way to the view', async () => {
  render(<App world={await meeting('host')} />);
  fireEvent.click(await toggle());
  expect(dialog()).toHaveAttribute('open');
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  expect(await screen.findByText(content)).toBeInTheDocument();
  expect(dialog()).toHaveAttribute('open');
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('a dialog that few open is fetched on the first sign, and shows itself at once', async () => {
  render(<App world={await meeting('host')} />);
  await act(library.preloadBreakout);
  fireEvent.click(await toggle());
  const button = screen.getByText('Import…');
  fireEvent.click(button);
  const frame = screen.getByRole('dialog', { name: 'Import…' });
  expect(frame).toHaveTextContent('Loading…');
  fireEvent.click(within(frame).getByText('Close'));
  expect(opened.planSetsView.get()).toBeNull();
  fireEvent.focusIn(button);
  await vi.waitFor(() => expect(opened.importView.get()).not.toBeNull(), 15_000);
  fireEvent.click(button);
  expect(await screen.findByText(/^CSV with a column/)).toBeInTheDocument();
});

test('a view that is on its way can be closed', async () => {
  render(<App world={await meeting('host')} />);
  fireEvent.click(await toggle());
  fireEvent.click(screen.getByText('Close'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a view that cannot be loaded says so, tells the app, and is tried again', async () => {
  goOffline();
  const onError = vi.fn();
  render(<App world={await meeting('host')} onError={onError} />);
  fireEvent.click(await toggle());
  expect(await screen.findByRole('alert')).toHaveTextContent('A part of this page could not be loaded');
  expect(onError.mock.calls).toMatchObject([[{ code: 'load-failed', cause: expect.any(Error) as Error }]]);

  goOnline();
  fireEvent.click(screen.getByText('Try again'));
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  expect(await screen.findByText(content)).toBeInTheDocument();
  expect(onError).toHaveBeenCalledOnce();
});

test('what could not be fetched ahead is no error before it is wanted, and is tried again then', async () => {
  goOffline();
  const onError = vi.fn();
  render(<App world={await meeting('host')} onError={onError} />);
  await toggle();
  act(() => idle.forEach((action) => action()));
  await expect(library.preloadBreakout()).rejects.toMatchObject({ code: 'load-failed' });
  // The others are under way: Vitest reads from its mocks what they import.
  await Promise.all([views.assignView.load(), views.panelView.load()]);
  expect(onError).not.toHaveBeenCalled();
  goOnline();
  fireEvent.click(await toggle());
  expect(await screen.findByText(content)).toBeInTheDocument();
  expect(onError).not.toHaveBeenCalled();
});

test('a participant fetches no view of a host, and the panel once rooms are open', async () => {
  const world = await meeting('participant');
  render(<App world={world} />);
  await vi.waitFor(() => expect(world.client('Me').self.roomJoined).toBe(true));
  expect(idle.size).toBe(0);
  world.meeting.createRooms(['Red']);
  await act(() => world.client('Me').connectedMeetings.getConnectedMeetings());
  await vi.waitFor(() => expect(idle.size).toBe(1));
  act(() => idle.forEach((action) => action()));
  await vi.waitFor(() => expect(loaded()).toEqual(['panel']), 15_000);
});

test('the page of a server is taken over without a remark, whether the views are there by then or not', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const isLoaded of [false, true]) {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(<App />);
    // React 18 remarks on layout effects, which a server without a document would not have.
    complaints.mockClear();
    expect(container.querySelectorAll('dialog')).toHaveLength(2);
    if (isLoaded) await library.preloadBreakout();
    const onRecoverableError = vi.fn();
    const root = await act(async () => {
      const hydrated = hydrateRoot(container, <App />, { onRecoverableError });
      await engine.load();
      return hydrated;
    });
    expect(container.querySelectorAll('dialog')).toHaveLength(2);
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(complaints).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  }
});
