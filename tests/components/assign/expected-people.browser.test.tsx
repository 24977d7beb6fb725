import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createPlan, planEditor } from '../../../src/core';
import { expectPeople } from '../../../src/core/plan/expected';
import { AssignDialog, BreakoutProvider } from '../../../src/index';
import { openMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

afterEach(cleanup);

it('tells two people of one name apart who are not here yet: by their ids or, without any, by number', async () => {
  const { client, session } = await openMeeting({ people: ['Ana'], view: 'assign', plan: ['Gold', 'Green'] });
  const plan = createPlan({ titles: ['Gold', 'Green'] });
  const [gold = '', green = ''] = plan.rooms.map(({ id }) => id);
  const places = [
    { person: { name: 'Eve', customParticipantId: 'eve-a' }, roomId: gold },
    { person: { name: 'Fay' }, roomId: gold },
    { person: { name: 'Gus', customParticipantId: 'gus-a' }, roomId: gold },
    { person: { name: 'Eve', customParticipantId: 'eve-b' }, roomId: green },
    { person: { name: 'Fay' }, roomId: green },
  ];
  planEditor(session).replace(expectPeople(plan, places));
  render(
    <BreakoutProvider client={client}>
      <AssignDialog />
    </BreakoutProvider>,
  );
  const away = (room: string) =>
    page
      .getByRole('list', { name: `Not here yet, in ${room}` })
      .getByRole('button')
      .elements()
      .map((chip) => chip.textContent);
  await expect.poll(() => away('Gold')).toEqual(['Eve(eve-a)Not here yet', 'Fay(1)Not here yet', 'GusNot here yet']);
  expect(away('Green')).toEqual(['Eve(eve-b)Not here yet', 'Fay(2)Not here yet']);

  await page.getByRole('button', { name: /^Fay ?\(2\)/ }).click();
  await expect.element(page.getByRole('menu', { name: 'Move Fay (2) to' })).toBeVisible();
  await page.getByRole('menuitem', { name: /Gold/ }).click();
  await expect.poll(() => away('Gold')).toContain('Fay(2)Not here yet');
});
