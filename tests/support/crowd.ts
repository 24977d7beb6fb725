import { isDeepStrictEqual } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import { createBreakoutSession } from '../../src/core';
import type { ParticipantOptions, SandboxOptions } from '../../src/sandbox';
import { truth } from './host';
import { setUp, type World } from './sandbox';
import { namesByRoom, type Session } from './session';
import { VirtualClock } from './virtual-clock';

/** People by room title, empty rooms included. */
type Places = Readonly<Record<string, readonly string[]>>;

/** How long everybody has to arrive and to see everybody else, ms. */
const PATIENCE_MS = 10_000;
/** Of how many others the SDK shows the video at least: it has nine people on a page, oneself among them. */
const VIDEOS = 8;
/** After it the SDK's budget of lists per page is whole again: these people share one, real ones have a page each. */
const NEXT_MINUTE_MS = 61_000;

/** Many people in one meeting, with camera and microphone, on a virtual clock. */
export class Crowd {
  readonly world: World;
  readonly #clock: VirtualClock;
  readonly #sessions = new Map<string, Session>();
  /** They lead to main; later ones lead to rooms. */
  readonly #tokens = new Map<string, string>();

  private constructor(world: World) {
    this.world = world;
    this.#clock = new VirtualClock(() => world.sandbox.trace.length);
    onTestFinished(() => {
      for (const session of this.#sessions.values()) session.dispose();
    });
  }

  static async gather(people: readonly ParticipantOptions[], sandbox: SandboxOptions): Promise<Crowd> {
    return new Crowd(await setUp({ people, joined: [], sandbox }));
  }

  /** Lets time pass until this has settled. */
  drive<Result>(work: Promise<Result>): Promise<Result> {
    return this.#clock.drive(work);
  }

  /** Opens a page as this person: for the first time, or anew after `unload`. */
  async enter(name: string): Promise<Session> {
    const person = this.world.person(name);
    const authToken = this.#tokens.get(name) ?? person.token;
    this.#tokens.set(name, authToken);
    const options = { ...person.clientOptions({ audio: true, video: true }), authToken };
    const client = await this.drive(this.world.Sdk.init(options));
    this.world.follow(name, client);
    await this.drive(client.join());
    const session = createBreakoutSession(client);
    session.subscribe(() => undefined);
    this.#sessions.set(name, session);
    await this.drive(session.refresh());
    return session;
  }

  /** Their page is gone, without a word to the library. */
  async unload(name: string): Promise<void> {
    this.session(name).dispose();
    this.#sessions.delete(name);
    await this.drive(this.world.client(name).leave());
  }

  session(name: string): Session {
    const session = this.#sessions.get(name);
    if (!session) throw new Error(`${name} has not entered.`);
    return session;
  }

  roomId(title: string): string {
    const room = this.world.sandbox.rooms(this.world.meeting.id).rooms.find((one) => one.title === title);
    if (!room) throw new Error(`There is no room "${title}".`);
    return room.id;
  }

  /**
   * Everybody is where they should be, and every client shows the same as the server: in its lists, in its own place, and
   * in whom it meets there.
   */
  async expectPlaces(places: Places): Promise<void> {
    const expected = Object.fromEntries(Object.entries(places).map(([title, names]) => [title, [...names].sort()]));
    expect([...this.#sessions.keys()].sort()).toEqual(Object.values(expected).flat().sort());
    await this.#clock.until(() => isDeepStrictEqual(truth(this.world), expected), PATIENCE_MS);
    expect(truth(this.world)).toEqual(expected);
    await this.#clock.pass(NEXT_MINUTE_MS);
    for (const [title, names] of Object.entries(expected)) {
      const roomId = title === 'Main' ? null : this.roomId(title);
      for (const name of names) await this.#expectAt(name, roomId, expected);
    }
  }

  async #expectAt(name: string, roomId: string | null, places: Places): Promise<void> {
    const session = this.session(name);
    // The server may push lists or not.
    if (!isDeepStrictEqual(namesByRoom(session), places)) await this.drive(session.refresh());
    const { client, ...shown } = session.getSnapshot();
    expect(shown).toMatchObject({
      me: { name },
      status: roomId === null ? 'main' : 'room',
      currentRoomId: roomId,
      operations: [],
      switching: null,
      error: null,
    });
    expect([name, namesByRoom(session)]).toEqual([name, places]);
    expect(client).toBe(this.world.client(name));
    expect(client?.self).toMatchObject({ roomJoined: true, videoEnabled: true });
    const others = (Object.values(places).find((names) => names.includes(name)) ?? []).filter(
      (other) => other !== name,
    );
    const peers = client?.participants.joined.toArray() ?? [];
    expect([name, peers.map((peer) => peer.name).sort()]).toEqual([name, others]);
    const seen = peers.filter(({ videoEnabled }) => videoEnabled);
    expect(seen.length, `videos that ${name} sees`).toBeGreaterThanOrEqual(Math.min(others.length, VIDEOS));
  }

  /** What these people send now in a meeting or room: `Alice: video`, sorted. What is paused is not sent. */
  sent(meetingId: string, names: readonly string[]): string[] {
    return this.world.sandbox
      .media(meetingId)
      .filter(({ participant, paused }) => names.includes(participant) && !paused)
      .map(({ participant, kind }) => `${participant}: ${kind}`)
      .sort();
  }

  /** What was begun to be sent since the trace was cleared: `Alice: audio`, sorted. */
  get begun(): string[] {
    return this.world.sandbox.trace
      .filter(({ event, type }) => event === 'produce' && type === 'request')
      .map(({ person, summary }) => `${person}: ${summary}`)
      .sort();
  }
}
