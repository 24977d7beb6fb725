import { expect, test } from 'vitest';
import {
  expectIn,
  expectVideoBetween,
  host,
  longWay,
  main,
  patience,
  serveDemo,
  switcher,
  type DemoPage,
} from '../support/e2e';
import { enlarge, send } from '../support/e2e-steps';

const open = serveDemo();

/** Lets no more joins of somebody in. */
const shutOut = ({ demo }: DemoPage, name: string) =>
  demo.evaluate(({ sandbox }, person) => void sandbox.fault({ on: 'join', kind: 'refuse', person }), name);
const letIn = ({ demo }: DemoPage) => demo.evaluate(({ sandbox }) => sandbox.clearFaults());

test('each way out of a failure, pressed: the main meeting, the room once more, the page anew', longWay, async () => {
  const demo = await open({ bots: '0', people: `${host}:host,${switcher}:switcher` });
  const screen = await enlarge(demo, switcher);
  const failure = (room: string) => screen.getByRole('heading', { name: `You could not get into ${room}` });
  const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
  const [garden = '', kitchen = ''] = await demo.demo.evaluate(({ meeting }) =>
    meeting.createRooms(['Garden', 'Kitchen']),
  );

  await shutOut(demo, switcher);
  await send(demo, switcher, garden);
  await failure('Garden').waitFor();
  await letIn(demo);
  await press('Return to main meeting');
  await expectIn(demo, switcher, main);
  await failure('Garden').waitFor({ state: 'detached' });
  await expectVideoBetween(demo, host, switcher);

  await send(demo, host, kitchen);
  await expectIn(demo, host, 'Kitchen');
  await shutOut(demo, switcher);
  await send(demo, switcher, kitchen);
  await failure('Kitchen').waitFor();
  await letIn(demo);
  await press('Try again');
  await expectIn(demo, switcher, 'Kitchen');
  await failure('Kitchen').waitFor({ state: 'detached' });
  await expectVideoBetween(demo, host, switcher);

  // The connection breaks, and comes back without the meeting: known after a minute.
  await shutOut(demo, switcher);
  await demo.demo.evaluate(
    ({ people }, name) => people.find((person) => person.name === name)?.participant.disconnect(),
    switcher,
  );
  await screen.getByRole('button', { name: 'Reload and join again' }).waitFor({ timeout: 60_000 + patience.timeout });
  await letIn(demo);
  await press('Reload and join again');
  await expectIn(demo, switcher, main);
  await screen
    .getByRole('group', { name: 'You were in Kitchen before.' })
    .getByRole('button', { name: 'Join Kitchen' })
    .click();
  await expectIn(demo, switcher, 'Kitchen');
  await expectVideoBetween(demo, host, switcher);
  await expect.poll(() => screen.getByText('You were in Kitchen before.').count(), patience).toBe(0);
});
