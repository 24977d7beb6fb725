import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { BreakoutNotes, BreakoutProvider, preloadBreakout, SwitchingScreen } from '../../../src/index';
import { rgbaOf } from '../../support/colours';
import { openMeeting, type LoadedMeeting } from '../../support/open-meeting';
import { join } from '../facilitation/company';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

async function show(props: object = {}): Promise<HTMLElement> {
  const ref = createRef<HTMLDivElement>();
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <input aria-label="Notes" />
      <SwitchingScreen ref={ref} {...props} />
    </BreakoutProvider>,
  );
  const room = meeting.session.getSnapshot().rooms.find(({ title }) => title === 'Blue');
  act(() => screen.getByLabelText('Notes').focus());
  meeting.session.join(room?.id ?? '').catch(() => undefined);
  await waitFor(() => expect(ref.current).not.toBeNull());
  return ref.current as HTMLElement;
}

describe('SwitchingScreen', () => {
  beforeEach(async () => {
    meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], options: { switchTimeout: 3000 } });
  });

  it('shows nothing while one is where one should be', () => {
    const { container } = render(
      <BreakoutProvider client={meeting.client}>
        <SwitchingScreen />
      </BreakoutProvider>,
    );
    expect(container.querySelector('.rbk-switching')).toBeNull();
  });

  it('says where one is going, reads it out, and leaves the focus where it is', async () => {
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000 });
    const node = await show();
    expect(node).toHaveTextContent('Joining Blue…');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Joining Blue…'));
    expect(screen.getByLabelText('Notes')).toHaveFocus();
  });

  it('does not tell a host that a host has decided what they have just decided', { tags: 'full' }, async () => {
    meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], inRoom: 'Red' });
    const ref = createRef<HTMLDivElement>();
    render(
      <BreakoutProvider client={meeting.client} options={meeting.options}>
        <SwitchingScreen ref={ref} />
      </BreakoutProvider>,
    );
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000 });
    const { me } = meeting.session.getSnapshot();
    const moved = meeting.session.move(me ? [me.key] : [], null);
    await waitFor(() => expect(ref.current).toHaveTextContent('Returning to the main meeting…'));
    expect(ref.current).not.toHaveTextContent('A host is moving you.');
    await moved;
  });

  it('names nobody, and does not say so, where nobody is listed: others may be on the way', async () => {
    meeting = await openMeeting({ people: 0, rooms: ['Red', 'Blue'] });
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000 });
    const node = await show();
    expect(node.querySelector('.rbk-switching-text')).toHaveTextContent(/^$/);
  });

  it('is customised like every part', { tags: 'full' }, async () => {
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000 });
    const node = await show({
      className: ({ status }: { status: string }) => `is-${status}`,
      render: <section data-replaced="" />,
      'data-probe': 'yes',
    });
    expect(node).toHaveClass('rbk-switching', 'is-switching');
    expect(node).toHaveAttribute('data-replaced');
    expect(node).toHaveAttribute('data-probe', 'yes');
  });

  it('reads out where a switch led', async () => {
    render(
      <BreakoutProvider client={meeting.client} options={meeting.options}>
        <SwitchingScreen />
      </BreakoutProvider>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('');
    const room = meeting.session.getSnapshot().rooms.find(({ title }) => title === 'Blue');
    await meeting.session.join(room?.id ?? '');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('You are in Blue.'));
  });

  it('stays long enough to be read once it is shown', { tags: 'full' }, async () => {
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 400, times: 1 });
    const node = await show();
    const since = Date.now();
    await waitFor(() => expect(meeting.session.getSnapshot().status).toBe('room'), { timeout: 5000 });
    await waitFor(() => expect(node.isConnected).toBe(false), { timeout: 5000 });
    expect(Date.now() - since).toBeGreaterThan(800);
  });

  it('says what becomes of camera and microphone', async () => {
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000 });
    const node = await show();
    expect(node).toHaveTextContent('Your camera is off.');
    expect(node).toHaveTextContent('Your microphone is muted.');
  });

  it('says so of what stays on, and it does', async () => {
    await meeting.client.self.enableAudio();
    await meeting.client.self.enableVideo();
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000, times: 1 });
    const node = await show();
    expect(node).toHaveTextContent('Your camera stays on.');
    expect(node).toHaveTextContent('Your microphone stays on.');
    const self = () => meeting.session.getSnapshot().client?.self;
    await waitFor(() => expect(meeting.session.getSnapshot().status).toBe('room'), { timeout: 10_000 });
    await waitFor(() => expect([self()?.audioEnabled, self()?.videoEnabled]).toEqual([true, true]), {
      timeout: 10_000,
    });
  });

  it.each([
    ['a large one', 900, 500],
    ['that of a small frame', 490, 150],
    ['a row of small videos', 320, 130],
  ])('covers the stage, nothing shines through and nothing is cut off: %s', async (_, inlineSize, blockSize) => {
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000 });
    const stage = createRef<HTMLElement>();
    const ref = createRef<HTMLDivElement>();
    render(
      <BreakoutProvider client={meeting.client} options={meeting.options}>
        <main ref={stage} style={{ position: 'relative', blockSize, inlineSize }}>
          <SwitchingScreen ref={ref} />
        </main>
      </BreakoutProvider>,
    );
    const room = meeting.session.getSnapshot().rooms.find(({ title }) => title === 'Blue');
    meeting.session.join(room?.id ?? '').catch(() => undefined);
    await waitFor(() => expect(ref.current).not.toBeNull());
    const node = ref.current as HTMLElement;
    expect(node.getBoundingClientRect().toJSON()).toEqual(stage.current?.getBoundingClientRect().toJSON());
    const [, , , alpha] = rgbaOf(getComputedStyle(node).backgroundColor);
    expect([alpha, getComputedStyle(node).opacity]).toEqual([1, '1']);
    expect([node.scrollHeight, node.scrollWidth]).toEqual([node.clientHeight, node.clientWidth]);
  });

  it.each([
    ['large', 500],
    ['small', 200],
  ])('shows faces whose initials no other face covers, the first on top, %s', async (_, blockSize) => {
    meeting = await openMeeting({ people: ['Ana Ott', 'Ben Orr', 'Cem Oz', 'Dia Ode'], rooms: ['Blue'] });
    meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000 });
    const node = await show({ style: { position: 'fixed', inset: '0 auto auto 0', inlineSize: 490, blockSize } });
    const faces = [...node.querySelectorAll('.rbk-avatar')];
    expect(faces.length).toBeGreaterThan(2);
    const overlaps = faces.slice(1).map((face, index) => {
      const before = faces[index]?.getBoundingClientRect();
      return (before?.right ?? 0) - face.getBoundingClientRect().left;
    });
    expect(new Set(overlaps)).toEqual(new Set([blockSize === 200 ? 6 : 12]));
    const layers = faces.map((face) => Number(getComputedStyle(face).zIndex));
    expect(layers).toEqual([...layers].sort((a, b) => b - a));
    expect(new Set(layers).size).toBe(faces.length);
  });

  it('takes the focus to the reason when the switch failed', async () => {
    meeting.sandbox.fault({ on: 'init', kind: { status: 401 } });
    await show();
    const title = await screen.findByRole('heading', { name: 'You could not get into Blue' }, { timeout: 10_000 });
    await waitFor(() => expect(title).toHaveFocus());
  });

  describe('after a failure', () => {
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const shows = (text: string) => expect.element(page.getByText(text, { exact: true }), { timeout: 10_000 });
    const snapshot = () => meeting.session.getSnapshot();

    it('leads into the room by another try', async () => {
      const wellAgain = meeting.sandbox.fault({ on: 'init', kind: { status: 500 } });
      await show();
      await shows('You could not get into Blue').toBeVisible();
      wellAgain();
      await press('Try again');
      await waitFor(() => expect(snapshot().status).toBe('room'), { timeout: 10_000 });
      expect(snapshot().rooms.find(({ id }) => id === snapshot().currentRoomId)?.title).toBe('Blue');
      await shows('You could not get into Blue').not.toBeInTheDocument();
    });

    it('leads back to the main meeting', async () => {
      const wellAgain = meeting.sandbox.fault({ on: 'init', kind: { status: 500 } });
      await show();
      await shows('You could not get into Blue').toBeVisible();
      wellAgain();
      await press('Return to main meeting');
      await waitFor(() => expect(snapshot().status).toBe('main'), { timeout: 10_000 });
      await shows('You could not get into Blue').not.toBeInTheDocument();
    });

    it(
      'leads nowhere while the server is down: the reason is another one, has the focus, and can be tried again',
      { tags: 'full' },
      async () => {
        meeting.sandbox.fault({ on: 'init', kind: { status: 500 } });
        await show();
        await shows('You could not get into Blue').toBeVisible();
        await press('Return to main meeting');
        await shows('You could not be brought back into the meeting').toBeVisible();
        await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
        await expect.element(page.getByRole('button', { name: 'Try again' })).toBeEnabled();
      },
    );
  });
});

it('names who is to be there as the notice before did, not who is about to leave', { tags: 'full' }, async () => {
  await preloadBreakout();
  meeting = await openMeeting({
    as: 'participant',
    people: ['Ana', 'Ben', 'Cem', 'Dan', 'Eli', 'Fay'],
    rooms: ['Red', 'Blue'],
    inRoom: 'Red',
  });
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <BreakoutNotes />
      <SwitchingScreen />
    </BreakoutProvider>,
  );
  const host = await join(meeting, 'Hanna', 'host');
  const { rooms, me } = meeting.session.getSnapshot();
  const [red, blue] = ['Red', 'Blue'].map((title) => rooms.find((room) => room.title === title));
  const idsOf = (room: typeof red) => (room?.people ?? []).map(({ id }) => id);
  await host.countdown.start(
    [
      { kind: 'move', roomId: blue?.id ?? '', personIds: idsOf(red), round: 2 },
      { kind: 'move', roomId: red?.id ?? '', personIds: idsOf(blue), round: 2 },
    ],
    { grace: 4000 },
  );
  const told = 'Round 2 is about to begin. You go to Blue. ';
  const notice = await screen.findByRole('group', { name: (name) => name.startsWith(told) }, { timeout: 3000 });
  const company = (notice.ariaLabel ?? '').slice(told.length).replace(/\.$/, '');
  const [first = ''] = (red?.people ?? []).filter(({ key }) => key !== me?.key).map(({ name }) => name);
  expect(company).toContain(first);
  const words: (string | undefined)[] = [];
  const look = new MutationObserver(() => {
    const text = document.querySelector('.rbk-switching-text')?.textContent;
    if (text && words.at(-1) !== text) words.push(text);
  });
  look.observe(document.body, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => look.disconnect());
  meeting.sandbox.fault({ on: 'init', kind: 'late', ms: 1000, times: 1 });
  await waitFor(() => expect(meeting.session.getSnapshot().currentRoomId).toBe(blue?.id), { timeout: 10_000 });
  await waitFor(() => expect(document.querySelector('.rbk-switching')).toBeNull(), { timeout: 5000 });
  expect(words).toEqual([`A host is moving you.${company}`]);
});
