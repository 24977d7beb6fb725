import { describe, expect, test } from 'vitest';
import { Crowd } from '../../support/crowd';
import { failures, planOf } from '../../support/host';
import { keyOf, type Session } from '../../support/session';

const people = [
  { name: 'Hanna', preset: 'host' },
  { name: 'Host', preset: 'host' },
  { name: 'Lia', preset: 'participant' },
  { name: 'Pat', preset: 'participant' },
  { name: 'Paul', preset: 'participant' },
  { name: 'Pia', preset: 'participant' },
  { name: 'Rea', preset: 'returner' },
  { name: 'Ron', preset: 'returner' },
  { name: 'Sam', preset: 'switcher' },
  { name: 'Sue', preset: 'switcher' },
].map((person) => ({ ...person, customParticipantId: person.name.toLowerCase() }));
const names = people.map(({ name }) => name);

const keysOf = (session: Session, of: readonly string[]) => of.map((name) => keyOf(session, name));
const cameras = (of: readonly string[]) => of.map((name) => `${name}: video`);

const worlds = [
  ['stable ids, pushed lists, by presence', { participantIds: 'stable', pushDumps: true, listBy: 'presence' }],
  [
    'changing ids, lists on request, by assignment',
    { participantIds: 'change', pushDumps: false, listBy: 'assignment' },
  ],
] as const;

describe.each(worlds)('%s', (_name, sandbox) => {
  test('ten clients with camera and microphone through a whole session', { timeout: 120_000 }, async () => {
    const crowd = await Crowd.gather(people, { ...sandbox, latency: 5 });
    const { world } = crowd;
    // Lia comes late.
    const early = names.filter((name) => name !== 'Lia');
    for (const name of early) await crowd.enter(name);
    await crowd.expectPlaces({ Main: early });
    const [host, hanna] = [crowd.session('Host'), crowd.session('Hanna')];
    const [sam, rea, pat] = [crowd.session('Sam'), crowd.session('Rea'), crowd.session('Pat')];

    const started = await crowd.drive(
      host.start(planOf(host, { A: ['Pat', 'Rea', 'Sam'], B: ['Paul', 'Ron'], C: ['Pia', 'Sue'] })),
    );
    expect([failures(started), started.failedRooms, started.moved.length]).toEqual([{}, [], 7]);
    await crowd.expectPlaces({
      Main: ['Hanna', 'Host'],
      A: ['Pat', 'Rea', 'Sam'],
      B: ['Paul', 'Ron'],
      C: ['Pia', 'Sue'],
    });
    const [a, b, c] = ['A', 'B', 'C'].map((title) => crowd.roomId(title)) as [string, string, string];
    // Into a room microphones are kept.
    expect(crowd.sent(b, names)).toEqual(['Paul: audio', 'Paul: video', 'Ron: audio', 'Ron: video']);

    world.sandbox.clearTrace();
    await expect(pat.join(b)).rejects.toMatchObject({ code: 'no-permission' });
    await expect(pat.returnToMain()).rejects.toMatchObject({ code: 'no-permission' });
    await expect(rea.join(b)).rejects.toMatchObject({ code: 'no-permission' });
    await crowd.drive(Promise.all([sam.join(b), rea.returnToMain()]));
    await crowd.expectPlaces({
      Main: ['Hanna', 'Host', 'Rea'],
      A: ['Pat'],
      B: ['Paul', 'Ron', 'Sam'],
      C: ['Pia', 'Sue'],
    });
    expect(crowd.begun).toEqual(['Rea: video', 'Sam: audio', 'Sam: video']);

    await crowd.drive(host.join(a));
    await crowd.expectPlaces({
      Main: ['Hanna', 'Rea'],
      A: ['Host', 'Pat'],
      B: ['Paul', 'Ron', 'Sam'],
      C: ['Pia', 'Sue'],
    });
    await crowd.drive(host.join(b));
    await crowd.expectPlaces({
      Main: ['Hanna', 'Rea'],
      A: ['Pat'],
      B: ['Host', 'Paul', 'Ron', 'Sam'],
      C: ['Pia', 'Sue'],
    });

    world.sandbox.clearTrace();
    expect(failures(await crowd.drive(host.move([keyOf(host, 'Paul')], null)))).toEqual({});
    expect(failures(await crowd.drive(hanna.recall(c)))).toEqual({});
    await crowd.expectPlaces({
      Main: ['Hanna', 'Paul', 'Pia', 'Rea', 'Sue'],
      A: ['Pat'],
      B: ['Host', 'Ron', 'Sam'],
      C: [],
    });
    expect(crowd.begun).toEqual(cameras(['Paul', 'Pia', 'Sue']));

    expect(failures(await crowd.drive(hanna.move(keysOf(hanna, ['Ron', 'Rea']), a)))).toEqual({});
    await crowd.enter('Lia');
    await crowd.expectPlaces({
      Main: ['Hanna', 'Lia', 'Paul', 'Pia', 'Sue'],
      A: ['Pat', 'Rea', 'Ron'],
      B: ['Host', 'Sam'],
      C: [],
    });
    expect(failures(await crowd.drive(host.move([keyOf(host, 'Lia')], c)))).toEqual({});
    await crowd.unload('Sam');
    const samAgain = await crowd.enter('Sam');
    await crowd.expectPlaces({
      Main: ['Hanna', 'Paul', 'Pia', 'Sam', 'Sue'],
      A: ['Pat', 'Rea', 'Ron'],
      B: ['Host'],
      C: ['Lia'],
    });
    expect(samAgain.getSnapshot().previousRoom?.title).toBe('B');
    await crowd.drive(samAgain.join(b));
    await crowd.expectPlaces({
      Main: ['Hanna', 'Paul', 'Pia', 'Sue'],
      A: ['Pat', 'Rea', 'Ron'],
      B: ['Host', 'Sam'],
      C: ['Lia'],
    });

    const inRooms = ['Host', 'Lia', 'Pat', 'Rea', 'Ron', 'Sam'];
    world.sandbox.clearTrace();
    const closed = await crowd.drive(host.close());
    expect([failures(closed), closed.failedRooms, closed.left]).toEqual([{}, [], []]);
    await crowd.expectPlaces({ Main: names });
    expect(crowd.begun).toEqual(cameras(inRooms));
    // Hanna never left main: she goes on speaking.
    expect(crowd.sent(world.meeting.id, names)).toEqual(['Hanna: audio', ...cameras(names)]);
    expect(crowd.session('Sue').getSnapshot().client?.self.audioEnabled).toBe(false);
  });
});
