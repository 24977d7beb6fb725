import { act } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  AssignDialog,
  BreakoutNotes,
  BreakoutPanel,
  BreakoutProvider,
  BreakoutToggle,
  CreateRoomsDialog,
  BreakoutLeaveButton,
  RoomSwitcher,
  RoomSwitcherButton,
  SwitchingScreen,
  type RealtimeKitClient,
} from '../../src/index';
import { BreakoutMeeting } from '../../src/meeting';
import { openMeeting } from '../support/open-meeting';
import { kits } from '../support/kits';
import '../../src/styles.css';

function App({ client }: { client: RealtimeKitClient | undefined }) {
  return (
    <StrictMode>
      <BreakoutProvider client={client} locale="ar">
        <BreakoutToggle />
        <BreakoutLeaveButton />
        <BreakoutNotes />
        <BreakoutPanel open />
        <RoomSwitcher />
        <RoomSwitcherButton />
        <CreateRoomsDialog />
        <AssignDialog />
        <SwitchingScreen />
      </BreakoutProvider>
    </StrictMode>
  );
}

/** A page as it comes from a server, and what React complains of while it takes it over. */
function served(html: string) {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const complaints: unknown[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((...texts) => void complaints.push(texts));
  onTestFinished(() => {
    spy.mockRestore();
    container.remove();
  });
  const onRecoverableError = (error: unknown) => void complaints.push(error);
  return { container, complaints, onRecoverableError };
}

it.each(kits)('takes over what a server rendered, on a page whose primitives are made $kit', async ({ kit, load }) => {
  await load();
  const { container, complaints, onRecoverableError } = served(renderToString(<App client={undefined} />));
  const leaving = container.querySelector('dialog');
  expect(leaving).toBeInstanceOf(HTMLElement);
  // A server has no views that come late: it says that the panel is on its way.
  expect(container.querySelector('.rbk-panel')).toHaveTextContent(/^Breakout rooms.*Loading…$/);
  const root = await act(() =>
    Promise.resolve(hydrateRoot(container, <App client={undefined} />, { onRecoverableError })),
  );
  onTestFinished(() => act(() => root.unmount()));
  expect(container.querySelector('dialog')).toBe(leaving);
  const panel = container.querySelector('.rbk-panel');
  expect(panel).not.toHaveTextContent('Loading…');

  const meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'] });
  act(() => root.render(<App client={meeting.client} />));
  await expect.element(page.getByRole('region', { name: 'Red' })).toBeVisible();
  expect(container.querySelector('dialog')).toBe(leaving);
  expect(container.querySelector('.rbk-panel')).toBe(panel);
  const isNative = kit === 'of native elements';
  expect(container.querySelector('rtk-button') === null).toBe(isNative);
  expect(complaints).toEqual([]);
});

it('takes over the frame of the whole meeting', async () => {
  const ui = <BreakoutMeeting meeting={undefined} mode="fill" className="mine" />;
  const { container, complaints, onRecoverableError } = served(renderToString(ui));
  const frame = container.querySelector('.rbk-meeting.mine');
  expect(frame).toBeInstanceOf(HTMLElement);
  const root = await act(() => Promise.resolve(hydrateRoot(container, ui, { onRecoverableError })));
  onTestFinished(() => act(() => root.unmount()));
  expect(container.querySelector('.rbk-meeting.mine')).toBe(frame);
  expect(complaints).toEqual([]);
});
