import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutChannel, breakoutResults, createPlan } from '../../../src/core';
import { NO_ASK, putAsk } from '../../../src/core/facilitation/result-entry';
import { BreakoutNotes, BreakoutPanel, BreakoutProvider, preloadBreakout } from '../../../src/index';
import { ResultCard, ResultControls } from '../../../src/parts';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { join, spoken } from './company';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const text = () => page.getByRole('textbox', { name: 'Result of your room' });
const results = () => breakoutResults(meeting.session);

async function show(story: StoryMeeting = {}, parts: 'both' | 'notes' | 'placed' | 'controls' = 'both'): Promise<void> {
  const { rooms = ['Red', 'Blue'], ...rest } = story;
  meeting = await openMeeting({ people: 2, view: 'panel', ...rest, ...(rooms.length > 0 && { rooms }) });
  await preloadBreakout();
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <BreakoutNotes />
      {parts === 'both' && <BreakoutPanel />}
      {parts === 'controls' && <ResultControls />}
      {parts === 'placed' && <ResultCard data-testid="placed" />}
    </BreakoutProvider>,
  );
}

/** Somebody with a client of their own goes to a room. */
async function goTo(name: string, title: string) {
  const other = await join(meeting, name, 'switcher');
  const room = other.session.getSnapshot().rooms.find((each) => each.title === title);
  await other.session.join(room?.id ?? '');
  return other;
}

describe('a host', () => {
  it('asks all rooms by keyboard, hears of what comes, sees it side by side, shows it to everyone, and deletes it', async () => {
    await show();
    await expect.element(button('More for all rooms'), patience).toBeVisible();
    button('More for all rooms').element().focus();
    await userEvent.keyboard('{Enter}');
    page.getByRole('menuitem', { name: 'Question and results…' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Results of the rooms' })).toBeVisible();
    button('Ask each room for its result').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Nothing sent yet').first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('More for all rooms')).toHaveFocus();

    const carol = await goTo('Carol', 'Blue');
    await expect.poll(() => carol.results.getSnapshot().own, patience).not.toBeNull();
    carol.results.edit('Three risks');
    await carol.results.send();
    await expect.element(button('Results: 1 of 2'), patience).toBeVisible();
    await expect.poll(spoken).toContain('Blue has sent its result');
    await expect.element(page.getByRole('button', { name: /Blue.*Has sent its result/ })).toBeVisible();

    await button('Results: 1 of 2').click();
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Three risks' })).toHaveTextContent('Carol');
    await expect.element(page.getByText('Nothing sent yet')).toBeVisible();
    await button('Stop asking').click();
    await expect.element(page.getByRole('listitem').filter({ hasText: 'No answer' })).toHaveTextContent('Red');
    await expect.element(page.getByText('Results: 1 of 2').first()).toBeVisible();
    await button('Show to everyone').click();
    await expect.poll(() => carol.results.getSnapshot().all, patience).toHaveLength(1);
    await button('Delete results…').click();
    await button('Delete').click();
    await expect.poll(() => results().getSnapshot().all).toEqual([]);
  });

  it('reads no count before there is a room that can answer', { tags: 'full' }, async () => {
    await show({ rooms: [] }, 'controls');
    // As another host's client tells it first.
    await putAsk(breakoutChannel(meeting.session), { ...NO_ASK, key: 'ask', state: 'asked' });
    await expect.element(button('View results'), patience).toBeVisible();
    await expect.element(page.getByText(/^Results:/)).not.toBeInTheDocument();
    meeting.meeting.createRooms(['Red', 'Blue']);
    await expect.element(page.getByText('Results: 0 of 2'), patience).toBeVisible();
  });

  it(
    'finds what the rooms before have sent in the session record, while other rooms are open',
    { tags: 'full' },
    async () => {
      await show();
      await results().ask();
      const carol = await goTo('Carol', 'Blue');
      await expect.poll(() => carol.results.getSnapshot().own, patience).not.toBeNull();
      carol.results.edit('Three risks');
      await carol.results.send();
      await expect.poll(() => results().getSnapshot().all, patience).toHaveLength(1);
      await meeting.session.close();
      await meeting.session.start(createPlan({ titles: ['Green'] }));
      await expect.poll(() => results().getSnapshot().all, patience).toEqual([]);
      await button('More for all rooms').click();
      await page.getByRole('menuitem', { name: 'Question and results…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Results of the rooms' });
      await expect.element(dialog.getByText(/earlier sessions/), patience).toBeVisible();
      await dialog.getByRole('button', { name: 'Session record' }).click();
      const record = page.getByRole('dialog', { name: 'Session record' });
      await record.getByRole('button', { expanded: false }).last().click();
      await expect.element(record.getByText('Three risks'), patience).toBeVisible();
    },
  );

  it(
    'is told before they close which rooms have sent nothing, as long as they are asked',
    { tags: 'full' },
    async () => {
      await show();
      await results().ask();
      const carol = await goTo('Carol', 'Blue');
      await expect.poll(() => carol.results.getSnapshot().own, patience).not.toBeNull();
      const question = page.getByRole('alertdialog', { name: 'Close breakout rooms?' });
      const look = async () => {
        await button('Close all rooms…').click();
        await expect.element(question).toBeVisible();
        return question.element().textContent;
      };
      expect(await look()).toContain('No result yet from Red and Blue.');
      await button('Keep open').click();
      carol.results.edit('Three risks');
      await carol.results.send();
      await expect.element(button('Results: 1 of 2'), patience).toBeVisible();
      expect(await look()).toContain('No result yet from Red.');
      await button('Keep open').click();
      await results().stop();
      expect(await look()).not.toContain('No result yet');
      await button('Keep open').click();
      // What is closed without one has none to come.
      const red = meeting.session.getSnapshot().rooms.find(({ title }) => title === 'Red');
      meeting.meeting.deleteRooms([red?.id ?? '']);
      await expect.element(button('Results: 1 of 1'), patience).toBeVisible();
      await look();
      // It keeps nobody from closing.
      await question.getByRole('button', { name: 'Close rooms' }).click();
      await expect.poll(() => meeting.session.getSnapshot().rooms, patience).toEqual([]);
    },
  );

  it('saves results as text, CSV or JSON by one press, also once the rooms are closed', async () => {
    await show();
    await results().ask();
    const carol = await goTo('Carol', 'Blue');
    await expect.poll(() => carol.results.getSnapshot().own, patience).not.toBeNull();
    carol.results.edit('Three risks');
    await meeting.session.close();
    await expect
      .element(page.getByRole('group', { name: 'Rooms are closed; everyone is back' }), patience)
      .toBeVisible();
    await button('View results').first().click();
    await expect.element(page.getByText('Three risks')).toBeVisible();
    // She has not sent it herself.
    await expect.element(page.getByText(/^Unfinished text of Carol/)).toBeVisible();
    await expect.element(button('Show to everyone')).toBeVisible();
    await expect.element(button('Ask each room for its result')).not.toBeInTheDocument();
    for (const [name, file] of [
      ['Save as Text', 'breakout-results.txt'],
      ['Save as CSV', 'breakout-results.csv'],
      ['Save as JSON', 'breakout-results.json'],
    ] as const) {
      await button(name).click();
      await expect.element(page.getByText(`Saved as ${file}.`)).toBeVisible();
    }
  });
});

describe('somebody in a room', () => {
  const guest: StoryMeeting = { as: 'participant', inRoom: 'Red' };

  it('is asked, writes by keyboard, and hears what another has sent', async () => {
    await show(guest, 'notes');
    const host = await join(meeting, 'Hanna', 'host');
    await host.results.ask();
    await expect.element(button('Result of your room'), patience).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(spoken).toContain('Your room is asked for its result.');
    button('Result of your room').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(text()).toHaveFocus();
    await userEvent.keyboard('Three risks');
    await expect.element(button('Result of your room Not sent yet')).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(button('Result of your room Sent')).toBeVisible();
    await expect.poll(() => host.results.getSnapshot().all, patience).toMatchObject([{ text: 'Three risks' }]);

    const carol = await goTo('Carol', 'Red');
    await expect.poll(() => carol.results.getSnapshot().own?.sent?.text, patience).toBe('Three risks');
    carol.results.edit('Three risks, one chance');
    await carol.results.send();
    await expect.element(text(), patience).toHaveValue('Three risks, one chance');
    await expect.poll(spoken).toContain('Carol has sent the result of your room');
  });

  it('sees and hears what the room is asked for', { tags: 'full' }, async () => {
    await show(guest, 'notes');
    const host = await join(meeting, 'Hanna', 'host');
    await host.results.ask('Which risks do you see?');
    const note = page.getByRole('group', { name: 'Your room is asked for its result.' });
    await expect.element(note, patience).toHaveTextContent('Which risks do you see?');
    await expect.poll(spoken).toContain('Your room is asked for its result. Which risks do you see?');
    await button('Write the result').click();
    await expect.element(page.getByRole('textbox', { name: 'Which risks do you see?' })).toHaveFocus();
  });

  it(
    'reads the task while they write, once on the screen, without giving up the field in a small frame',
    { tags: 'full' },
    async () => {
      await page.viewport(490, 200);
      onTestFinished(() => page.viewport(1280, 720));
      await show(guest, 'notes');
      const host = await join(meeting, 'Hanna', 'host');
      await host.brief.set({ text: Array.from({ length: 9 }, (_, at) => `Find risk ${at + 1}`).join('\n') });
      await host.results.ask();
      await button('Result of your room').click();
      const task = page.getByRole('group', { name: 'Task', exact: true });
      await expect.element(task).toHaveTextContent('Find risk 9');
      expect(document.querySelectorAll('.rbk-brief-body')).toHaveLength(1);
      await expect.element(text()).toHaveFocus();
      const card = page.getByRole('group', { name: 'Result of your room' });
      // The task is seen, and of the field at least the line that is written.
      const seen = () => {
        const edges = card.element().getBoundingClientRect();
        const top = task.element().getBoundingClientRect().top - edges.top;
        return [top >= 0, edges.bottom - text().element().getBoundingClientRect().top >= 36];
      };
      await expect.poll(seen).toEqual([true, true]);
    },
  );

  it('keeps what they type when another is faster, and puts both together', async () => {
    await show(guest, 'notes');
    const host = await join(meeting, 'Hanna', 'host');
    await host.results.ask();
    const carol = await goTo('Carol', 'Red');
    await button('Result of your room').click();
    await text().fill('Mine');
    await expect.poll(() => carol.results.getSnapshot().own, patience).not.toBeNull();
    carol.results.edit('Hers');
    await carol.results.send();
    await expect.element(page.getByRole('alert'), patience).toHaveTextContent('Hers');
    await expect.element(text()).toHaveValue('Mine');
    await expect.element(button('Send')).toHaveAttribute('aria-disabled', 'true');
    await button('Put both together').click();
    await expect.element(text()).toHaveValue('Hers\n\nMine');
    await button('Send').click();
    await expect.poll(() => host.results.getSnapshot().all[0]?.text, patience).toBe('Hers\n\nMine');
  });

  it('reads the task in the card only while it is folded beside it', { tags: 'full' }, async () => {
    await show(guest, 'placed');
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: 'Find three risks' });
    await host.results.ask();
    const card = page.getByTestId('placed');
    await expect.element(page.getByText('Find three risks'), patience).toBeVisible();
    await expect.element(card, patience).toBeVisible();
    card.getByRole('button', { name: 'Result of your room' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(text()).toBeVisible();
    expect(card.element().textContent).not.toContain('Find three risks');
    await button('Task').click();
    await expect.element(card).toHaveTextContent('Find three risks');
  });

  it('finds it once where the app has placed it', { tags: 'full' }, async () => {
    await show(guest, 'placed');
    const host = await join(meeting, 'Hanna', 'host');
    await host.results.ask();
    await expect.element(page.getByTestId('placed'), patience).toBeVisible();
    expect(document.querySelectorAll('.rbk-result')).toHaveLength(1);
  });
});
