import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { BreakoutPanel, preloadBreakout } from '../../../src/index';
import { renderMeeting } from '../../support/render-meeting';

const patience = { timeout: 15_000 };

it('counts nobody as missing while its host comes back with the others, before the first list from there', async () => {
  await preloadBreakout();
  const meeting = await renderMeeting(
    { people: 6, rooms: ['Red', 'Blue'], inRoom: 'Red', view: 'panel' },
    <BreakoutPanel />,
  );
  const { session, sandbox } = meeting;
  const said = new Set<string>();
  const look = () => {
    const { status, currentRoomId, operations } = session.getSnapshot();
    const isBack = status === 'switching' || (status === 'main' && currentRoomId === null);
    if (operations.length === 0 || !isBack) return;
    const main = document.querySelector('.rbk-live-room[aria-label="Main meeting"]')?.textContent ?? '';
    if (/0 people|Nobody here/.test(main)) said.add(main);
    const progress = document.querySelector('.rbk-progress')?.textContent ?? '';
    if (/0 of \d+/.test(progress)) said.add(progress);
  };
  // What is painted.
  let frame = requestAnimationFrame(function each() {
    look();
    frame = requestAnimationFrame(each);
  });
  sandbox.configure({ latency: 100, pushDumps: false });
  onTestFinished(() => sandbox.configure({ latency: 0, pushDumps: true }));
  const closing = session.close();
  await expect.poll(() => session.getSnapshot().status, patience).toBe('switching');
  await expect.element(page.getByText('Closing rooms…'), patience).toBeVisible();
  const report = await closing;
  cancelAnimationFrame(frame);
  expect(report.failed).toEqual([]);
  expect([...said]).toEqual([]);
});
