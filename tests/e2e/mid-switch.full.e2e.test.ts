import { beforeEach, expect, test } from 'vitest';
import {
  expectIn,
  expectVideoBetween,
  host,
  longWay,
  patience,
  placesOf,
  serveDemo,
  switcher,
  type DemoPage,
} from '../support/e2e';
import { send } from '../support/e2e-steps';

const open = serveDemo();

/** How long the server takes to let somebody in here: time enough for something to come between. */
const DOOR_MS = 3000;
/** The SDK hands over the client that lost its way 20 s later (SDK facts 22). */
const SDK_TIMEOUT_MS = 20_000;

let demo: DemoPage;
let garden: string;
let kitchen: string;
beforeEach(async () => {
  demo = await open({ bots: '0', people: `${host}:host,${switcher}:switcher` });
  [garden = '', kitchen = ''] = await demo.demo.evaluate(({ meeting }) => meeting.createRooms(['Garden', 'Kitchen']));
  await send(demo, host, kitchen);
  await expectIn(demo, host, 'Kitchen');
});

/** Sends somebody to a room whose door opens slowly, and resolves when they are at it. */
async function sendThroughSlowDoor(name: string, roomId: string): Promise<void> {
  await demo.demo.evaluate(
    ({ sandbox }, [person, ms]) => {
      sandbox.clearTrace();
      sandbox.fault({ on: 'join', kind: 'late', person, ms, times: 1 });
    },
    [name, DOOR_MS] as const,
  );
  await send(demo, name, roomId);
  const isAtDoor = () =>
    demo.demo.evaluate(
      ({ sandbox }, person) => sandbox.trace.some((entry) => entry.person === person && entry.event === 'join'),
      name,
    );
  await expect.poll(isAtDoor, { ...patience, interval: 20, message: `${name} is at the door` }).toBe(true);
}

/** What somebody sends, wherever it is: title of the meeting, kind, and whether it is paused. */
const sentBy = (name: string) =>
  demo.demo.evaluate(({ sandbox, meeting }, sender) => {
    const truth = sandbox.rooms(meeting.id);
    return [truth.main, ...truth.rooms].flatMap(({ id, title }) =>
      sandbox
        .media(id)
        .filter(({ participant }) => participant === sender)
        .map(({ kind, paused }) => `${title}: ${paused ? 'paused ' : ''}${kind}`)
        .sort(),
    );
  }, name);

/** In this room and in no other one, with one camera and one microphone; what is sent arrives. */
async function expectOnlyIn(name: string, title: string): Promise<void> {
  await expectIn(demo, name, title);
  const places = Object.entries(await placesOf(demo)).filter(([, people]) => people.includes(name));
  expect(places.map(([place]) => place)).toEqual([title]);
  await expect.poll(() => sentBy(name), patience).toEqual([`${title}: audio`, `${title}: video`]);
}

test(
  'whoever is sent on in the middle of a join, camera and microphone on, is live in one place',
  longWay,
  async () => {
    await sendThroughSlowDoor(switcher, garden);
    await send(demo, switcher, kitchen);
    await expectOnlyIn(switcher, 'Kitchen');
    await expectVideoBetween(demo, host, switcher);
    // Nor is a second client of theirs live after the SDK has handed over the one that lost its way.
    await demo.page.waitForTimeout(SDK_TIMEOUT_MS + DOOR_MS);
    await expectOnlyIn(switcher, 'Kitchen');
    await expectVideoBetween(demo, host, switcher);
  },
);

test('whoever loses the connection in the middle of a switch arrives all the same', longWay, async () => {
  await sendThroughSlowDoor(switcher, kitchen);
  await demo.demo.evaluate(
    ({ people }, name) => people.find((person) => person.name === name)?.participant.disconnect(),
    switcher,
  );
  await expectOnlyIn(switcher, 'Kitchen');
  await expectVideoBetween(demo, host, switcher);
});
