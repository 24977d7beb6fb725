import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { LoadedMeeting } from '../../support/open-meeting';
import { join } from '../facilitation/company';
import { isInSight, showOverAStage } from './over-a-stage';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const boxOf = (selector: string) => (document.querySelector(selector) as HTMLElement).getBoundingClientRect();
const task = 'Find three questions that nobody in your room can answer. '.repeat(8);
const question = 'What are the three largest risks of this, and who looks after each of them?';

/** How many lines of text it shows at once. */
function linesIn(field: Element): number {
  const { lineHeight, paddingBlockStart, paddingBlockEnd } = getComputedStyle(field);
  return (field.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd)) / parseFloat(lineHeight);
}

async function show(...window: Parameters<typeof showOverAStage>): Promise<void> {
  meeting = await showOverAStage(...window);
}

it.each([
  [490, 200, ''],
  [490, 200, question],
  [390, 844, question],
  [390, 500, question],
])('a result can be sent without a scroll at %d × %d: %s', async (width, height, asked) => {
  await show(width, height);
  const host = await join(meeting, 'Hanna', 'host');
  await host.brief.set({ text: task });
  await host.results.ask(asked || undefined);
  await expect.element(button('Result of your room'), patience).toBeVisible();
  await button('Result of your room').click();
  const field = page.getByRole('textbox', { name: asked || 'Result of your room' });
  await expect.element(field).toHaveFocus();
  for (const text of ['Three', 'Three risks.\n'.repeat(12)]) {
    await field.fill(text);
    for (const node of [button('Send').element(), field.element()]) await expect.poll(() => isInSight(node)).toBe(true);
  }
  expect(linesIn(field.element())).toBeGreaterThanOrEqual(1);
  await button('Send').click();
  await expect.poll(() => host.results.getSnapshot().all.length, patience).toBe(1);
  expect(boxOf('.rbk-notes-open').bottom).toBeLessThanOrEqual(boxOf('.bar').top);
});

describe('a text that another was faster with', () => {
  it.each([
    [752, 560, 4],
    [1280, 800, 4],
    [752, 400, 12],
  ])('is decided in one view at %d × %d: what to do, and Send in a foot that stays', async (width, height, lines) => {
    await show(width, height);
    const host = await join(meeting, 'Hanna', 'host');
    await host.results.ask();
    await button('Result of your room').click();
    await page.getByRole('textbox', { name: 'Result of your room' }).fill('Mine');
    const carol = await join(meeting, 'Carol', 'switcher');
    await carol.session.join(meeting.session.getSnapshot().currentRoomId ?? '');
    await expect.poll(() => carol.results.getSnapshot().own, patience).not.toBeNull();
    carol.results.edit('Hers.\n'.repeat(lines));
    await carol.results.send();
    await expect.element(page.getByRole('alert'), patience).toBeVisible();
    await expect.poll(() => isInSight(button('Send').element())).toBe(true);
    if (lines < 12) await expect.poll(() => isInSight(button('Put both together').element())).toBe(true);
    await expect.poll(() => boxOf('.rbk-notes-open').bottom - boxOf('.bar').top).toBeLessThanOrEqual(-8);
  });
});
