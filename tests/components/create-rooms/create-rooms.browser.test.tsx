import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { button, HostViews, renderMeeting } from '../../support/render-meeting';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const choose = (name: string) => page.getByRole('radio', { name }).click();
const planned = () => meeting.session.editor.getState().plan?.rooms.map(({ personKeys }) => personKeys.length);

async function open(story: StoryMeeting = {}): Promise<void> {
  meeting = await renderMeeting({ people: ['Ana', 'Ben', 'Cem', 'Dia'], view: 'create', ...story }, <HostViews />);
}

it('promises no split that Create does not make: by hand is how it begins', async () => {
  await open();
  await expect.element(page.getByText('2 rooms for 4 people.')).toBeVisible();
  await button(/^Create$/).click();
  await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
  expect(planned()).toEqual([0, 0]);
});

it('shows the shuffled plan where people are split automatically, without a step to undo', async () => {
  await open();
  await choose('Automatically');
  await expect.element(page.getByText('Split evenly: 2 rooms of 2.')).toBeVisible();
  await button(/^Create$/).click();
  await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
  expect(planned()).toEqual([2, 2]);
  expect(meeting.session.editor.getState().past).toEqual([]);
});

it.each([
  ['Number of rooms', '4', 'Split evenly: 1 room of 3, 1 room of 2, and 2 empty rooms.', [3, 2, 0, 0]],
  ['People per room', '2', 'Split evenly: 1 room of 3 and 1 room of 2.', [3, 2]],
  ['People per room', '1', 'Split evenly, 1 in a room at most: 5 rooms of 1.', [1, 1, 1, 1, 1]],
] as const)('leaves nobody alone unless that is asked for: %s %s', async (mode, value, text, sizes) => {
  await open({ people: ['Ana', 'Ben', 'Cem', 'Dia', 'Eli'] });
  await choose('Automatically');
  await choose(mode);
  await page.getByRole('spinbutton', { name: mode }).fill(value);
  await expect.element(page.getByText(text)).toBeVisible();
  await button(/^Create$/).click();
  await expect.poll(planned).toEqual(sizes);
});

it('opens empty rooms where people choose, and says so until they have', async () => {
  await open();
  await choose('They choose');
  await button(/^Create$/).click();
  await expect.element(page.getByText(/^Those without a room choose one once the rooms are open/)).toBeVisible();
  expect(page.getByText(/empty rooms/).elements()).toEqual([]);
  await button('Start Breakout').click();
  await button('Yes, start').click();
  await expect.element(page.getByText('4 people have chosen no room yet'), patience).toBeVisible();
});

it.each(['create', 'assign'] as const)('leads a host out who loses the permission (%s)', async (view) => {
  await open({ view, ...(view === 'assign' && { plan: ['Red'] }) });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  meeting.participant.setPermissions({ canAlter: false });
  await expect
    .element(page.getByRole('alert'), patience)
    .toHaveTextContent('Your permission to manage breakout rooms was withdrawn.');
  expect(button(/^(Create|Start Breakout)$/).elements()).toEqual([]);
  await button('Close').last().click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

it('says to those who never were hosts that it is for hosts, not that they are none any more', async () => {
  await open({ view: 'create', as: 'participant' });
  await expect.element(page.getByRole('dialog', { name: 'Only hosts can do this' })).toBeVisible();
  expect(page.getByText(/no longer|withdrawn/).elements()).toEqual([]);
});

it('says why Shuffle has no effect where only hosts are', async () => {
  await open({ view: 'assign', plan: ['Red'], people: 0, hosts: ['Hilda'] });
  const shuffle = button('Shuffle people').first();
  await expect.element(shuffle).toHaveAttribute('aria-disabled', 'true');
  await expect
    .element(shuffle)
    .toHaveAttribute('title', 'Only hosts are here so far, and shuffling leaves them where they are.');
});

it('offers other ways to begin as buttons, of which each line begins where the texts do', async () => {
  await page.viewport(320, 640);
  onTestFinished(() => page.viewport(1280, 800));
  await open({ saved: ['Monday'], last: true });
  const ways = page.getByRole('group', { name: 'Or begin with' });
  await expect.element(ways.getByRole('button', { name: 'Use last plan' })).toBeVisible();
  const buttons = [...ways.element().querySelectorAll<HTMLElement>('.rbk-button')];
  expect(buttons.map(({ dataset }) => dataset.variant)).toEqual(['secondary', 'secondary', 'secondary', 'ghost']);
  const boxes = buttons.map((each) => each.getBoundingClientRect());
  const starts = boxes.flatMap(({ left, top }, index) => {
    if (index > 0 && boxes[index - 1]?.top === top) return [];
    // A button without an edge begins with its text.
    return buttons[index]?.dataset.variant === 'ghost' ? left + 12 : left;
  });
  expect(starts.length).toBeGreaterThan(1);
  expect(new Set(starts)).toEqual(new Set([ways.element().getBoundingClientRect().left]));
});

it('shows the other ways to begin in half a window, without scrolling', async () => {
  await page.viewport(752, 590);
  onTestFinished(() => page.viewport(1280, 800));
  await open({ saved: ['Monday'], last: true });
  const ways = page.getByRole('group', { name: 'Or begin with' });
  await expect.element(ways.getByRole('button', { name: 'Use last plan' })).toBeVisible();
  const below = () => {
    const footer = document.querySelector('.rbk-dialog-footer')?.getBoundingClientRect().top ?? 0;
    const buttons = [...ways.element().querySelectorAll('.rbk-button')];
    return buttons.filter((each) => each.getBoundingClientRect().bottom > footer).map((each) => each.textContent);
  };
  await expect.poll(below).toEqual([]);
});
