import { firstLine, pause, type LiveClient } from './clients';
import type { Report } from './report';

/** The three of the main flow. */
export interface Trio {
  readonly host: LiveClient;
  readonly ada: LiveClient;
  readonly ben: LiveClient;
}

/** The rooms of the flow: the first is planned under another title, and renamed before the start. */
const planned = ['Room A', 'Room 2'] as const;
const [, second] = planned;
const first = 'Room 1';

/** Frames of a video in two seconds: few machines are so slow. */
const FRAMES = 2;

/** Devices are as they are on arrival; this is for the SDK to say so, ms. */
const DEVICES = 2000;

interface Step {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/**
 * The main flow, step by step; what comes after a failed step is not tried. `enter` brings one client into the meeting, with
 * camera and microphone on.
 */
export async function runFlow(
  { host, ada, ben }: Trio,
  enter: (client: LiveClient) => Promise<void>,
  { report, signal }: { report: Report; signal: AbortSignal },
): Promise<void> {
  const all = [host, ada, ben];
  const isIn = (client: LiveClient, title: string | null) =>
    client.until(`is to be in ${title ?? 'the main meeting'}`, ({ status, joined, meetingId, lists }) => {
      const place = lists.find(({ id }) => id === meetingId);
      const isThere =
        title === null ? status === 'main' && place === lists[0] : status === 'room' && place?.title === title;
      return joined && isThere;
    });
  const hostLists = (name: string, title: string | null) =>
    host.until(`is to list ${name} in ${title ?? 'the main meeting'}`, ({ lists }) => {
      const place = title === null ? lists[0] : lists.find((room) => room.title === title);
      return place?.people.some((person) => person.name === name) === true;
    });
  const nothingUndone = (undone: readonly string[]) => {
    if (undone.length > 0) throw new Error(`The report says what was left undone: ${undone.join('; ')}.`);
  };
  const hasDevices = (client: LiveClient, microphone: 'on' | 'off') =>
    client.until(
      `is to have the camera on, the microphone ${microphone}`,
      (look) => look.camera && look.microphone === (microphone === 'on'),
      DEVICES,
    );
  const comesBackMuted = async (client: LiveClient) => {
    await isIn(client, null);
    await hasDevices(client, 'off');
  };

  const steps: Step[] = [
    {
      name: 'three clients join, and each sees the others and is listed',
      run: async () => {
        for (const client of all) await enter(client);
        for (const client of all) {
          const others = all.filter((other) => other !== client).map(({ name }) => name);
          await client.until('is to see the others', (look) => others.every((name) => look.others.includes(name)));
          await hostLists(client.name, null);
        }
      },
    },
    {
      name: 'the host creates two rooms, renames one, assigns two people, starts; the report says that all is done',
      run: async () =>
        nothingUndone(await host.call('start', planned, first, { [first]: [ada.name], [second]: [ben.name] })),
    },
    {
      name: 'both arrive, by their own clients and by the lists of the host; camera and microphone kept',
      run: async () => {
        for (const [client, title] of [
          [ada, first],
          [ben, second],
        ] as const) {
          await isIn(client, title);
          await hostLists(client.name, title);
          await hasDevices(client, 'on');
        }
      },
    },
    {
      name: 'one switches to the other room by herself',
      run: async () => {
        await ada.call('join', second);
        await isIn(ada, second);
        await hostLists(ada.name, second);
      },
    },
    {
      name: 'the two see each other’s video there',
      run: async () => {
        for (const [viewer, sender] of [
          [ada, ben],
          [ben, ada],
        ] as const) {
          await viewer.until(`is to see ${sender.name}`, ({ others }) => others.includes(sender.name));
          let frames = 0;
          for (let tries = 0; frames <= FRAMES && tries < 10; tries += 1) {
            frames = await viewer.call('framesOf', sender.name, 2000);
            if (frames === 0) await pause(1000, signal);
          }
          if (frames <= FRAMES)
            throw new Error(`${viewer.name} saw ${frames} frames of ${sender.name}’s video in 2 s.`);
        }
      },
    },
    {
      name: 'one returns by herself: camera kept, microphone muted',
      run: async () => {
        await ada.call('returnToMain');
        await comesBackMuted(ada);
      },
    },
    {
      name: 'the host moves her to a room again',
      run: async () => {
        nothingUndone(await host.call('move', ada.name, first));
        await isIn(ada, first);
      },
    },
    {
      name: 'an open room is not renamed: refused as rename-unsupported',
      run: async () => {
        const code = await host.call('renameOpenRoom', first, 'Another title');
        if (code !== 'rename-unsupported') throw new Error(`Answered with ${code ?? 'a renamed plan'}.`);
      },
    },
    {
      name: 'the host closes the rooms: everyone is back, no room is listed; camera kept, microphone muted',
      run: async () => {
        nothingUndone(await host.call('close'));
        await comesBackMuted(ben);
        await isIn(ada, null);
        await host.until('is to list no room', ({ lists }) => lists.length === 1);
      },
    },
  ];

  report.say('Main flow');
  let isBroken = false;
  for (const { name, run } of steps) {
    if (isBroken) {
      report.step({ name, outcome: 'not tried' });
      continue;
    }
    const start = Date.now();
    try {
      await run();
      report.step({ name, outcome: 'passed' }, Date.now() - start);
    } catch (error) {
      isBroken = true;
      report.step({ name, outcome: 'failed', why: firstLine(error) });
    }
  }
}
