import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakoutProvider, BreakoutLeaveButton } from '../../../src/index';
import type { UiButtonProps, UiComponents } from '../../../src/parts';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 25_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = () => meeting.session.getSnapshot().status;

async function open(story: StoryMeeting, components?: UiComponents): Promise<void> {
  meeting = await openMeeting({ people: ['Ana', 'Ben', 'Cem', 'Dia'], rooms: ['Red', 'Blue'], ...story });
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options} components={components}>
      <BreakoutLeaveButton />
    </BreakoutProvider>,
  );
  await button(story.inRoom && story.as !== 'participant' ? 'Leave room' : 'Leave').click();
  await expect
    .element(page.getByRole('dialog', { name: story.inRoom ? 'What do you want to leave?' : 'Leave the meeting?' }))
    .toBeVisible();
}

/** As a component library's, whose texts do not wrap. */
function OneLineButton({ variant, kind, size, icon, ref, ...rest }: UiButtonProps) {
  return <button {...rest} style={{ whiteSpace: 'nowrap', fontSize: 32 }} />;
}

describe('BreakoutLeaveDialog', () => {
  it('leads from a room back to the main meeting', async () => {
    await open({ as: 'returner', inRoom: 'Red' });
    await button('Leave Red').click();
    await expect.poll(status, patience).toBe('main');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('offers no way back that is not allowed, and says who decides', async () => {
    await open({ as: 'participant', inRoom: 'Red' });
    await expect.element(button('Leave Red')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(page.getByText('Your host decides when you return to the main meeting.')).toBeVisible();
    await button('Leave the meeting').click();
    await expect.poll(status, patience).toBe('ended');
  });

  it('lets the last host close the rooms first', async () => {
    await open({});
    expect(button('Leave the meeting').elements()).toEqual([]);
    await button('Close all rooms and leave').click();
    await expect.poll(status, patience).toBe('ended');
    expect(meeting.sandbox.rooms(meeting.meeting.id).rooms).toEqual([]);
  });

  it('lets the last host leave the rooms open', async () => {
    await open({});
    await button('Leave the meeting, keep the rooms open').click();
    await expect.poll(status, patience).toBe('ended');
    expect(meeting.sandbox.rooms(meeting.meeting.id).rooms).toHaveLength(2);
  });

  it('has what ends the rooms last, after what keeps them', async () => {
    await open({ inRoom: 'Red' });
    const top = (name: string) => button(name).element().getBoundingClientRect().top;
    expect(top('Leave Red')).toBeLessThan(top('Leave the meeting, keep the rooms open'));
    expect(top('Leave the meeting, keep the rooms open')).toBeLessThan(top('Close all rooms and leave'));
  });

  it('begins on what changes nothing: Enter closes no rooms', async () => {
    await open({});
    await expect.element(button('Cancel')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(meeting.sandbox.rooms(meeting.meeting.id).rooms).toHaveLength(2);
    expect(status()).toBe('main');
  });

  it('shows its title and all ways out with what comes of them, however low the window is', async () => {
    await page.viewport(490, 200);
    onTestFinished(() => page.viewport(1280, 800));
    await open({ inRoom: 'Red' });
    await expect.element(button('Cancel')).toHaveFocus();
    for (const shown of [page.getByRole('heading'), button('Leave Red'), button('Cancel')])
      await expect.element(shown).toBeInViewport({ ratio: 0.99 });
    const texts = [...page.getByRole('dialog').element().querySelectorAll<HTMLElement>('.rbk-leave-choice > p')];
    expect(texts).toHaveLength(3);
    for (const text of texts) {
      await expect.element(text).toBeInViewport({ ratio: 0.9 });
      expect(text.scrollWidth).toBeLessThanOrEqual(text.clientWidth);
    }
  });

  it("keeps its texts in sight beside an app's buttons that do not wrap", async () => {
    await open({}, { Button: OneLineButton });
    const text = page.getByText('You are the only host here.', { exact: false }).element();
    expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(
      page.getByRole('dialog').element().getBoundingClientRect().right,
    );
  });

  it('names the hosts who stay', async () => {
    await open({ hosts: ['Hilda'] });
    await expect.element(page.getByText('The rooms stay open. Still in charge: Hilda.')).toBeVisible();
    await expect.element(button('Leave the meeting')).toBeVisible();
  });

  it('changes nothing on Escape', async () => {
    await open({ inRoom: 'Red' });
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(status()).toBe('room');
  });
});
