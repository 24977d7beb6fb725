import { expect, it } from 'vitest';
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
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  sandbox.fault({ on: 'init', kind: 'late', ms: 500, times: 1 });
  sandbox.fault({ on: 'dump', kind: 'late', ms: 700, times: 3 });
  const closing = session.close();
  await expect.poll(() => session.getSnapshot().status, patience).toBe('switching');
  const timer = setInterval(look, 20);
  await expect.element(page.getByText('Closing rooms…'), patience).toBeVisible();
  const report = await closing;
  clearInterval(timer);
  observer.disconnect();
  expect(report.failed).toEqual([]);
  expect([...said]).toEqual([]);
});
