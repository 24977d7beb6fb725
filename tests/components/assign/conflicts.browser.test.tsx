import { render } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { assign, planEditor } from '../../../src/core';
import { AssignDialog, BreakoutProvider } from '../../../src/index';
import { openMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

const names = ['Ana', 'Ben', 'Cem'];
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** The host has planned Ana for the second room; meanwhile another host has moved her to the third. */
async function contradicted() {
  const meeting = await openMeeting({
    people: names,
    rooms: ['Red', 'Blue', 'Green'],
    view: 'assign',
    planFromOpenRooms: true,
  });
  const { session } = meeting;
  const ana = session
    .getSnapshot()
    .rooms.flatMap((room) => room.people)
    .find((person) => person.name === 'Ana');
  const from = session.getSnapshot().rooms.findIndex((room) => room.people.some((person) => person === ana));
  const [planned, moved] = session.getSnapshot().rooms.filter((_, index) => index !== from);
  if (!ana || !planned || !moved) throw new Error('The rooms are not as expected.');
  planEditor(session).edit((plan) => assign(plan, [ana.key], planned.id));
  render(
    <BreakoutProvider client={meeting.client}>
      <AssignDialog />
    </BreakoutProvider>,
  );
  await session.move([ana.key], moved.id);
  return { session, ana, planned, moved };
}

it('shows what another host did, holds the plan back, and goes on as decided', async () => {
  const { session, ana, planned, moved } = await contradicted();

  const list = page.getByRole('group', { name: 'Changes of another host' });
  await expect.element(list).toHaveTextContent(`Ana: planned for ${planned.title}, moved to ${moved.title} meanwhile.`);
  await expect.element(button('Apply changes')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(page.getByText('Decide on the changes of the other host first.')).toBeVisible();

  // The end of the move is said a moment after it: nobody presses a button so soon.
  await expect.element(page.getByRole('status')).toHaveTextContent(`Ana is in ${moved.title}`);
  await button(new RegExp(`^Leave in ${moved.title}`)).click();
  await expect.element(list).not.toBeInTheDocument();
  expect(session.editor.getState().plan?.rooms.find((room) => room.id === moved.id)?.personKeys).toContain(ana.key);
  await expect.element(page.getByRole('status')).toHaveTextContent('All decided. The plan can be applied.');
  await expect.element(button('Apply changes')).not.toHaveAttribute('aria-disabled', 'true');
});

it('moves the person after all when the plan is to count', async () => {
  const { session, ana, planned } = await contradicted();

  await button(new RegExp(`^Move to ${planned.title}`)).click();
  await button('Apply changes').click();
  await button('Apply now').click();
  await expect
    .poll(() =>
      session
        .getSnapshot()
        .rooms.find((room) => room.id === planned.id)
        ?.people.map((one) => one.name),
    )
    .toContain(ana.name);
});

it.each([
  [490, 200],
  [390, 844],
])('shows both ways out of being overtaken by another host at %d × %d', async (width, height) => {
  const { innerWidth, innerHeight } = window;
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  const { client, meeting, session } = await openMeeting({ people: names, view: 'assign', plan: ['Red'] });
  render(
    <BreakoutProvider client={client}>
      <AssignDialog />
    </BreakoutProvider>,
  );
  await expect.element(button('Start Breakout')).toBeVisible();
  meeting.createRooms(['Alpha', 'Beta']);
  await session.refresh();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Another host has started 2 rooms.');
  const edge = document.querySelector('.rbk-dialog-footer')?.getBoundingClientRect().top ?? 0;
  for (const way of ['Use these rooms', 'Keep mine for later'])
    expect(button(way).element().getBoundingClientRect().bottom).toBeLessThanOrEqual(edge);
  await button('Keep mine for later').click();
  await expect.poll(() => session.editor.getState().shelved?.rooms.map(({ title }) => title)).toEqual(['Red']);
});
