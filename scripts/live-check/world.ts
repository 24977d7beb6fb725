import { firstLine, pause, type LiveClient } from './clients';
import type { Trio } from './flow';
import type { Lists, ListedPerson, Live } from './page/main';
import type { Frame } from './page/tap';

type Look = ReturnType<Live['look']>;

/** How somebody's move from main into a room looked to everyone. */
export interface Journey {
  readonly everyone: readonly string[];
  readonly before: Look;
  readonly after: Look;
  /** Lists that the host got after the answer to the move and before the person’s client joined the room. */
  readonly samples: readonly { readonly place: 'main' | 'destination' | 'no list' }[];
  readonly listedBefore: ListedPerson | undefined;
  readonly listedAfter: ListedPerson | undefined;
  /** What passed in the page of this name, from just before the room was created until a moment after the arrival. */
  readonly frames: (name: string) => readonly Frame[];
}

export interface StageVisit {
  readonly before: string;
  /** On arrival in the room. */
  readonly after: string;
}

/** How the world is made and kept clean. */
export interface WorldOptions {
  readonly signal: AbortSignal;
  /** Brings a client into the meeting in a fresh page, by a fresh token or that of the last time; without a session. */
  readonly enter: (client: LiveClient, token: 'fresh' | 'same') => Promise<void>;
  /** Two clients in a webinar, the first of them a host; rejects when there can be none. */
  readonly enterWebinar: () => Promise<readonly [host: LiveClient, guest: LiveClient]>;
}

/** How long a person is kept on the way, so that lists can be seen meanwhile, ms. */
const HOLD_UP = 2000;
const LIST_EVERY = 250;
/** What the server does by itself has happened after that, ms. */
const SETTLE = 2500;
const LAST_WAIT = 10_000;

/** Three clients without a session in a meeting of their own. Each observation begins with everyone in main. */
export class World {
  readonly #trio: Trio;
  readonly #options: WorldOptions;
  #mainId = '';
  #rooms = 0;
  readonly #remembered = new Map<string, Promise<unknown>>();

  constructor(trio: Trio, options: WorldOptions) {
    this.#trio = trio;
    this.#options = options;
  }

  /** Observed once, by the first guess that asks; it fails for all that ask. */
  #once<Seen>(name: string, observe: () => Promise<Seen>): Promise<Seen> {
    const known = this.#remembered.get(name) ?? observe();
    this.#remembered.set(name, known);
    return known as Promise<Seen>;
  }

  journey(): Promise<Journey> {
    return this.#once('journey', async () => {
      const { host, ada, ben } = this.#trio;
      await this.#gather();
      const since = await host.call('now');
      const room = await this.#openRoom();
      const before = await ben.look();
      const listedBefore = personIn(await host.call('lists'), this.#mainId, ben);
      await ben.call('holdUpNextSwitch', HOLD_UP);
      await this.#send(ben, room);
      const answeredAt = await host.call('now');
      const lists: { at: number; lists: Lists }[] = [];
      while (Date.now() < answeredAt + HOLD_UP) {
        lists.push({ lists: await host.call('lists'), at: await host.call('now') });
        await this.#pause(LIST_EVERY);
      }
      const after = await this.#arrived(ben, room);
      const joinedAt = (await ben.call('frames', since)).findLast(
        ({ event, direction }) => event === 'join' && direction === 'out',
      )?.at;
      await this.#pause(SETTLE);
      const listedAfter = personIn(await host.call('lists'), room, ben);
      const all = [host, ada, ben];
      const frames = new Map<string, readonly Frame[]>();
      for (const client of all) frames.set(client.name, await client.call('frames', since));
      return {
        everyone: all.map(({ name }) => name),
        before,
        after,
        samples: lists
          .filter(({ at }) => joinedAt === undefined || at < joinedAt)
          .map((sample) => ({
            place: personIn(sample.lists, room, ben)
              ? 'destination'
              : personIn(sample.lists, this.#mainId, ben)
                ? 'main'
                : 'no list',
          })),
        listedBefore,
        listedAfter,
        frames: (name) => frames.get(name) ?? [],
      };
    });
  }

  async selfMove(): Promise<{ readonly answer: Frame | undefined; readonly transfer: Frame | undefined }> {
    const { ada } = this.#trio;
    await this.#gather();
    const room = await this.#openRoom();
    const since = await ada.call('now');
    const { userId } = await ada.look();
    // The old client may be gone before its answer comes: what counts is seen in the frames.
    await ada.call('moveBySdk', this.#mainId, room, [userId]).catch(() => undefined);
    await this.#arrived(ada, room);
    const frames = await ada.call('frames', since);
    const came = (name: string) => frames.find(({ event, direction }) => event === name && direction === 'in');
    return { answer: came('move'), transfer: came('transfer') };
  }

  broadcasts() {
    return this.#once('broadcasts', async () => {
      const { host, ada } = this.#trio;
      await this.#gather();
      const room = await this.#openRoom();
      await this.#send(ada, room);
      await this.#arrived(ada, room);
      const both = [this.#mainId, room];
      await host.call('broadcast', 'check-down', both);
      await ada.call('broadcast', 'check-up', both);
      await host.call('broadcast', 'check-all');
      await this.#pause(SETTLE);
      const byHost = await host.call('heard');
      const byAda = await ada.call('heard');
      return {
        down: byAda.includes('check-down'),
        up: byHost.includes('check-up'),
        echoOfAll: byHost.includes('check-all'),
        echoOfTargeted: byHost.includes('check-down') && byAda.includes('check-up'),
      };
    });
  }

  async renamedRoom(): Promise<{ readonly before: string | undefined; readonly after: string | undefined }> {
    const { host, ada } = this.#trio;
    await this.#gather();
    const room = await this.#openRoom();
    const titleSeen = async () => (await ada.call('lists')).find(({ id }) => id === room)?.title;
    const before = await titleSeen();
    await host.call('renameBySdk', room, 'Another title');
    await this.#pause(SETTLE);
    return { before, after: await titleSeen() };
  }

  async oldToken(): Promise<{ readonly mainId: string; readonly landedIn: string | null; readonly why?: string }> {
    const { ben } = this.#trio;
    await this.#gather();
    const room = await this.#openRoom();
    await this.#send(ben, room);
    await this.#arrived(ben, room);
    try {
      await this.#options.enter(ben, 'same');
    } catch (error) {
      return { mainId: this.#mainId, landedIn: null, why: `entering failed: ${firstLine(error)}` };
    }
    await this.#pause(SETTLE);
    const { joined, meetingId } = await ben.look();
    return { mainId: this.#mainId, landedIn: joined ? meetingId : null };
  }

  async deletedUnder(): Promise<{
    readonly mainId: string;
    readonly landedIn: string | null;
    readonly happened: readonly string[];
  }> {
    const { host, ada } = this.#trio;
    const { room, since } = await this.#withAdaInARoom();
    await host.call('deleteBySdk', [room], true);
    const happened = await this.#happensTo(ada, since);
    const { joined, meetingId } = await ada.look();
    return { mainId: this.#mainId, landedIn: joined ? meetingId : null, happened };
  }

  async stageVisit(): Promise<StageVisit> {
    const [host, guest] = await this.#options.enterWebinar();
    const { meetingId, userId } = await guest.look();
    await guest.call('requestStage');
    await guest.until('is to be let on stage', ({ stage }) => stage === 'ACCEPTED_TO_JOIN_STAGE');
    await guest.call('joinStage');
    const { stage: before } = await guest.until('is to be on stage', ({ stage }) => stage === 'ON_STAGE');
    const room = await host.call('createRoom', 'Stage');
    await host.call('lists');
    await host.call('moveBySdk', meetingId, room, [userId]);
    const { stage: after } = await this.#arrived(guest, room);
    return { before, after };
  }

  async ended(): Promise<{ readonly happened: readonly string[] }> {
    const { host, ada } = this.#trio;
    const { since } = await this.#withAdaInARoom();
    await host.call('kickAll');
    return { happened: await this.#happensTo(ada, since) };
  }

  /** Ada alone in a room, and the time by her clock. */
  async #withAdaInARoom(): Promise<{ readonly room: string; readonly since: number }> {
    const { ada } = this.#trio;
    await this.#gather();
    const room = await this.#openRoom();
    await this.#send(ada, room);
    await this.#arrived(ada, room);
    return { room, since: await ada.call('now') };
  }

  /** Everyone in main in a fresh page, and no room of the observation before. */
  async #gather(): Promise<void> {
    const { host, ada, ben } = this.#trio;
    const others = [ada, ben];
    await this.#options.enter(host, 'fresh');
    this.#mainId = (await host.call('lists'))[0]?.id ?? '';
    const left = (await host.call('lists')).slice(1).map(({ id }) => id);
    if (left.length > 0) await host.call('deleteBySdk', left, false);
    for (const client of others) await this.#options.enter(client, 'fresh');
    for (const client of [host, ...others]) {
      const names = [host, ...others].filter((other) => other !== client).map(({ name }) => name);
      await client.until('is to see the others', (look) => names.every((name) => look.others.includes(name)));
    }
  }

  async #openRoom(): Promise<string> {
    this.#rooms += 1;
    const { host } = this.#trio;
    return host.call('createRoom', `Observation ${this.#rooms}`);
  }

  /** Moves somebody out of main as a host, by the id that the host's list has. */
  async #send(client: LiveClient, room: string): Promise<void> {
    const { host } = this.#trio;
    const listed = personIn(await host.call('lists'), this.#mainId, client);
    if (!listed) throw new Error(`${client.name} is not in the main meeting of the host’s list.`);
    await host.call('moveBySdk', this.#mainId, room, [listed.id]);
  }

  #arrived(client: LiveClient, room: string): Promise<Look> {
    return client.until('is to arrive in the room', ({ joined, meetingId }) => joined && meetingId === room);
  }

  /** What happens to a client: all of it, from the first on, within 10 s. */
  async #happensTo(client: LiveClient, since: number): Promise<readonly string[]> {
    const end = Date.now() + LAST_WAIT;
    while (Date.now() < end && (await client.call('happenings', since)).length === 0) await this.#pause(LIST_EVERY);
    await this.#pause(2 * SETTLE);
    const happenings = await client.call('happenings', since);
    return happenings.map(({ what }) => what.replace(this.#mainId, 'the main meeting'));
  }

  #pause(ms: number): Promise<void> {
    return pause(ms, this.#options.signal);
  }
}

function personIn(lists: Lists, meetingId: string, { name }: LiveClient): ListedPerson | undefined {
  return lists.find(({ id }) => id === meetingId)?.people.find((person) => person.name === name);
}
