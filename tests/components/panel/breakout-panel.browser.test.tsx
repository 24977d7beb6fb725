import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { button, focused, namesByPlace, renderMeeting, room } from '../../support/render-meeting';

let meeting: LoadedMeeting;

const names = ['Ana', 'Ben', 'Cem', 'Dia', 'Eli', 'Fay'];
const patience = { timeout: 10_000 };

async function open(story: StoryMeeting = {}): Promise<void> {
  meeting = await renderMeeting(
    { people: names, rooms: ['Red', 'Blue'], view: 'panel', ...story },
    <div style={{ blockSize: '90vh' }}>
      <BreakoutPanel />
    </div>,
  );
}

/** Names of the people in a room by the truth of the session. */
const inRoom = (title: string) => namesByPlace(meeting)[title] ?? [];
const first = (title: string) => inRoom(title)[0] ?? '';

async function ofAll(item: string): Promise<void> {
  await button('More for all rooms').click();
  await page.getByRole('menuitem', { name: item }).click();
}

const said = () =>
  [...document.querySelectorAll('.rbk-panel + [role=status]')].map(({ textContent }) => textContent.trim());

describe('BreakoutPanel', () => {
  it('says why a switch failed until one has got over it, by whichever way', async () => {
    await open();
    const restore = meeting.sandbox.fault({ on: 'join', kind: 'refuse' });
    await button('Join Red').click();
    const note = page.getByText('Changing rooms did not work');
    await expect.element(note, patience).toBeVisible();
    restore();
    await meeting.session.returnToMain();
    await expect.element(button('Join Red'), patience).toBeVisible();
    await expect.element(note).not.toBeInTheDocument();
  });

  it('moves a person by keyboard, and the focus goes on to the next person', async () => {
    await open();
    const moved = first('Red');
    const next = inRoom('Red')[1] ?? '';
    const people = room('Red').getByRole('list');
    await expect.element(people.getByRole('button', { name: moved })).toBeVisible();
    people.getByRole('button', { name: moved }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menu', { name: `Move ${moved} to` })).toBeVisible();
    await userEvent.keyboard('B{Enter}');
    await expect.poll(() => inRoom('Blue'), patience).toContain(moved);
    await expect.poll(() => focused()?.textContent, patience).toContain(next);
  });

  it('goes from person to person with the arrows, and past all of them with Tab', { tags: 'full' }, async () => {
    await open();
    const all = room('Red').getByRole('list').getByRole('button');
    await expect.poll(() => all.elements().length).toBe(3);
    all.nth(0).element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe(all.nth(2).element());
    await userEvent.keyboard('{Tab}');
    expect(all.elements()).not.toContain(focused());
  });

  it('moves several at once', { tags: 'full' }, async () => {
    await open();
    const [one = '', two = ''] = inRoom('Red');
    await ofAll('Select people');
    await page.getByRole('checkbox', { name: one }).click();
    await page.getByRole('checkbox', { name: two }).click();
    await button('Move to…').click();
    await page.getByRole('menuitem', { name: /^Blue/ }).click();
    await expect.poll(() => inRoom('Blue'), patience).toEqual(expect.arrayContaining([one, two]));
    await expect.poll(said, patience).toContain('2 people have arrived');
    expect(page.getByRole('checkbox').elements()).toEqual([]);
  });

  it('says of one person why they did not get there, and tries again for them alone', async () => {
    await open();
    const [stuck = '', other = ''] = inRoom('Red');
    const wellAgain = meeting.sandbox.fault({ on: 'move', kind: 'refuse', only: [stuck] });
    await ofAll('Select people');
    await page.getByRole('checkbox', { name: stuck }).click();
    await page.getByRole('checkbox', { name: other }).click();
    await button('Move to…').click();
    await page.getByRole('menuitem', { name: /^Blue/ }).click();
    const row = page.getByRole('region', { name: 'Needs your attention' });
    await expect.element(row, { timeout: 45_000 }).toHaveTextContent(`${stuck}Not in Blue: The move did not work`);
    expect(page.getByText('Not in Blue:').elements()).toHaveLength(1);
    await expect.poll(() => inRoom('Blue'), patience).toContain(other);
    wellAgain();
    await row.getByRole('button', { name: `Try again to move ${stuck} to Blue` }).click();
    await expect.poll(() => inRoom('Blue'), patience).toContain(stuck);
    await expect.element(page.getByText('Not in Blue:'), patience).not.toBeInTheDocument();
  }, 60_000);

  it('opens one more room, with the name that it will keep', async () => {
    await open();
    await button('Add room').click();
    await expect.element(page.getByRole('textbox', { name: 'Room name' })).toHaveValue('Room 3');
    await expect.element(page.getByRole('textbox', { name: 'Room name' })).toHaveAttribute('maxlength', '120');
    await userEvent.keyboard('Green{Enter}');
    await expect.poll(() => namesByPlace(meeting), patience).toMatchObject({ Green: [] });
    await expect.element(room('Green')).toBeVisible();
    expect(inRoom('Red')).toHaveLength(3);
  });

  it('closes one room, after asking, and leaves the others open', async () => {
    await open();
    const people = inRoom('Red');
    await button('More for Red').click();
    await page.getByRole('menuitem', { name: 'Close this room…' }).click();
    await button('Close room').click();
    await expect.poll(() => Object.keys(namesByPlace(meeting)), { timeout: 20_000 }).not.toContain('Red');
    const main = meeting.session.getSnapshot().main?.people.map(({ name }) => name);
    expect(main).toEqual(expect.arrayContaining(people));
    expect(inRoom('Blue')).toHaveLength(3);
  });

  it('brings everyone back once that has been agreed to, and keeps the rooms open', async () => {
    await open();
    await ofAll('Bring everyone back…');
    const question = page.getByRole('alertdialog', { name: 'Bring everyone back?' });
    await expect.element(question).toHaveTextContent('6 people return to the main meeting. The rooms stay open.');
    await button('Cancel').click();
    expect(meeting.session.getSnapshot().operations).toEqual([]);
    expect([inRoom('Red').length, inRoom('Blue').length]).toEqual([3, 3]);
    await ofAll('Bring everyone back…');
    await button('Bring back').click();
    await expect.poll(() => [...inRoom('Red'), ...inRoom('Blue')], patience).toEqual([]);
    expect(Object.keys(namesByPlace(meeting))).toEqual(expect.arrayContaining(['Red', 'Blue']));
  });

  it('brings the people of one room back, once that has been agreed to', { tags: 'full' }, async () => {
    await open();
    const people = inRoom('Red');
    await button('More for Red').click();
    await page.getByRole('menuitem', { name: 'Bring everyone back…' }).click();
    const question = page.getByRole('alertdialog', { name: 'Bring everyone back from Red?' });
    for (const name of people) await expect.element(question).toHaveTextContent(name);
    expect(inRoom('Red')).toEqual(people);
    await button('Bring back').click();
    await expect.poll(() => inRoom('Red'), patience).toEqual([]);
    expect(inRoom('Blue')).toHaveLength(3);
  });

  it('asks in the middle of the window, whatever it asks', { tags: 'full' }, async () => {
    await open();
    const asked = async (name: string) => {
      const question = page.getByRole('alertdialog', { name });
      await expect.element(question).toBeVisible();
      const offCentre = () => {
        const { left, right, top, bottom } = question.element().getBoundingClientRect();
        return Math.max(Math.abs(left - (innerWidth - right)), Math.abs(top - (innerHeight - bottom)));
      };
      // It rises when it comes.
      await expect.poll(offCentre, { message: name }).toBeLessThanOrEqual(1);
      await userEvent.keyboard('{Escape}');
      await expect.element(question).not.toBeInTheDocument();
    };
    await button('Close all rooms…').click();
    await asked('Close breakout rooms?');
    await ofAll('Bring everyone back…');
    await asked('Bring everyone back?');
    await button('More for Red').click();
    await page.getByRole('menuitem', { name: 'Bring everyone back…' }).click();
    await asked('Bring everyone back from Red?');
    await button('More for Red').click();
    await page.getByRole('menuitem', { name: 'Close this room…' }).click();
    await asked('Close Red?');
    await meeting.client.self.enableScreenShare();
    await button('Join Red').click();
    await asked('End the screen share?');
  });

  it('lists only whom one searches for', async () => {
    await open({ people: Array.from({ length: 30 }, (_, index) => `Person ${index}`) });
    await page.getByRole('searchbox').fill('person 17');
    await expect.poll(() => page.getByRole('region').elements().length).toBe(2);
    await expect.element(button('Person 17')).toBeVisible();
  });

  it('announces many arrivals once, not one by one', { tags: 'full' }, async () => {
    await open({ people: 60 });
    const messages = new Set<string>();
    const region = document.querySelector('.rbk-panel + [role=status]') as Element;
    const observer = new MutationObserver(() => messages.add(region.textContent.trim()));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await ofAll('Bring everyone back…');
    await button('Bring back').click();
    await expect.poll(() => [...messages], { timeout: 20_000 }).toContain('60 people are back in the main meeting');
    observer.disconnect();
    expect(messages.size).toBeLessThanOrEqual(6);
  });

  it('marks hosts for everyone, where the app says who is one', { tags: 'full' }, async () => {
    const isHost = ({ presetId }: { presetId?: string }) => presetId === 'preset-host';
    await open({ as: 'participant', inRoom: 'Red', people: ['Ana'], hosts: ['Hana'], options: { isHost } });
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name }).last();
    await expect.element(row('Hana').getByText('Host', { exact: true })).toBeVisible();
    expect(row('Ana').getByText('Host', { exact: true }).elements()).toEqual([]);
  });

  it('tells a host who loses the permission why the question they had open is gone', async () => {
    await open();
    await button('Close all rooms…').click();
    await expect.element(page.getByRole('alertdialog')).toBeVisible();
    meeting.participant.setPermissions({ canAlter: false });
    await expect
      .element(page.getByRole('alert'), patience)
      .toHaveTextContent('Your permission to manage breakout rooms was withdrawn.');
    expect(page.getByRole('alertdialog').elements()).toEqual([]);
    expect(button('Close all rooms…').elements()).toEqual([]);
  });

  it.each([
    ['participant', 'Your host decides who moves between rooms.'],
    ['returner', 'You can return to the main meeting. Your host decides who changes rooms.'],
  ] as const)('tells a %s what they may not do', async (as, reason) => {
    await open({ as, inRoom: 'Red' });
    await expect.element(page.getByText('You are in Red.')).toBeVisible();
    await expect.element(page.getByText(reason)).toBeVisible();
    expect(button(/^(Join (Red|Blue)|More|Select|Add)/).elements()).toEqual([]);
  });
});
