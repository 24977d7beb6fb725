import { expect, test } from 'vitest';
import { expectIn, expectMoving, main, patience, returner, serveDemo } from '../support/e2e';

const open = serveDemo();

test('what an app has outside of the boundary goes on over a switch: its text, its elements, its running video', async () => {
  const demo = await open({ bots: '0' });
  const screen = demo.screen(returner);
  const note = screen.getByRole('textbox', { name: 'Note to self' });
  await note.fill('ask about the ');
  const video = screen.getByLabel('Your video');
  await expectMoving(video);
  // Marks on the elements themselves, which new ones would lack; and each time at which the video did not play.
  await video.evaluate((element: HTMLVideoElement) => {
    element.dataset.mark = 'same';
    for (const stop of ['pause', 'emptied', 'ended'] as const) {
      element.addEventListener(stop, () => (element.dataset.stopped = stop));
    }
  });
  await note.evaluate((element) => (element.dataset.mark = 'same'));
  await note.focus();

  const roomId = await demo.demo.evaluate(({ meeting }) => meeting.createRooms(['Garden'])[0] ?? '');
  const move = (to: string) =>
    demo.demo.evaluate(
      ({ people }, { to, name }) => people.find((person) => person.name === name)?.participant.moveTo(to),
      { to, name: returner },
    );
  await move(roomId);
  await expectIn(demo, returner, 'Garden');
  expect(await note.evaluate((element) => element.matches(':focus') && element.ownerDocument.hasFocus())).toBe(true);
  await demo.page.keyboard.type('budget');
  await move(await demo.demo.evaluate(({ meeting }) => meeting.id));
  await expectIn(demo, returner, main);

  expect(await note.inputValue()).toBe('ask about the budget');
  expect(await note.evaluate((element) => element.dataset.mark)).toBe('same');
  await expect.poll(() => video.getAttribute('data-mark'), patience).toBe('same');
  expect(await video.getAttribute('data-stopped')).toBeNull();
  await expectMoving(video);
});
