import type { ChannelEntry } from '../channel/document';
import type { Json } from '../channel/message';
import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import { AskersInRooms, askersOf, MAX_ASKERS } from './askers';
import { ANSWER, clear, fieldsIn, REQUEST, roomOf, sinceOf, type Fields } from './call-entry';
import { Derived, shared, together } from './derived';
import { entriesOf, fieldsOf, kept } from './entries';
import { moveCalls, nextRoomOf } from './moved-calls';
import { OwnCall } from './own-call';
import { requireHost } from './require-host';
import { checkedText, MAX_TEXT_LENGTH, nameOf, textOf } from './checked-text';
import { isRoundBeginning, roundTag } from './rounds-entry';

const HOST = 'host';
/** After so long "is coming" is no longer believed, ms. */
const LAPSE_MS = 180_000;

/**
 * A room's call for help. One a room: who asks later joins it, who leaves the room is dropped from it, and without askers it
 * ends. Where a round has taken all of them elsewhere, it goes with the first one, unless a host was there.
 */
export interface HelpRequest {
  /** The room, or the main meeting. */
  readonly roomId: string;
  /** What they wrote; empty without words. */
  readonly text: string;
  /** Names of those who asked, the first one first. */
  readonly askers: readonly string[];
  /** When the first one asked, ms since 1970 on this computer's clock. */
  readonly askedAt: number;
  /**
   * `asked`: nobody has said that they come, or who said so has left, or 3 minutes have passed. `coming`: a host has. `here`:
   * a host is in the room.
   */
  readonly state: 'asked' | 'coming' | 'here';
  /** Name of the host who comes, is here or replied; empty before. */
  readonly host: string;
  /** Their participant id; empty before. */
  readonly hostId: string;
  /** What a host replied last; empty before. */
  readonly reply: string;
}

/** What `getSnapshot` of {@link HelpStore} gives: the same object while nothing changes. */
export interface HelpState {
  /** Of all rooms for a host, of the own room for others: the longest wait first. */
  readonly requests: readonly HelpRequest[];
  /** That of the room this client is in. */
  readonly own: HelpRequest | null;
  /** Whether this client's person is among those who ask in `own`. */
  readonly isAsking: boolean;
  /**
   * The words of a call of this client's person that ended because they went or were taken to another room before anybody had
   * answered it; empty without words. Null for none, and once they ask again, take it back, or no room is open.
   */
  readonly ended: string | null;
  /** Whether a host is there who would see a request. */
  readonly isHostOnline: boolean;
}

/** Calls for help, and what hosts answer. Nothing here moves anybody. */
export interface HelpStore {
  /** The requests as they are now. */
  readonly getSnapshot: () => HelpState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for help in the room this client is in, or joins the request that is there. The words of `ended` go with it. */
  readonly ask: (text?: string) => Promise<void>;
  /** Takes one's own request back, also one that has ended; that of others who asked stays. */
  readonly cancel: () => Promise<void>;
  /** Says "I am coming". Host only, as all that follow. */
  readonly claim: (roomId: string) => Promise<void>;
  /** Takes that back. */
  readonly release: (roomId: string) => Promise<void>;
  /** Answers by text. */
  readonly reply: (roomId: string, text: string) => Promise<void>;
  /** Takes the request off the queue. */
  readonly done: (roomId: string) => Promise<void>;
}

/** Without a meeting. */
export const NO_HELP: HelpState = { requests: [], own: null, isAsking: false, ended: null, isHostOnline: false };

export function createHelp(
  channel: BreakoutChannel,
  /** Calls back when people have come, gone or moved. */
  watch: (listener: () => void) => () => void,
): HelpStore {
  /** When a request was made, by its key: the same however often it is computed. */
  const askedAt = new Map<string, number>();
  const ownCall = new OwnCall();
  const requestIn = (roomId: string) => fieldsIn(channel, `${REQUEST}/${roomId}`);
  const state = new Derived<HelpState>(
    channel,
    (previous) => {
      const { meetingId, meetingIds, people, personId } = channel.surroundings();
      const isHost = hostRank(channel.surroundings()) !== null;
      const read = entriesOf(channel, REQUEST).flatMap((entry) => {
        const roomId = roomOf(entry);
        const isMine = isHost || roomId === meetingId;
        return isMine && meetingIds.includes(roomId) ? readRequest(channel, entry, askedAt) : [];
      });
      read.sort((a, b) => a.request.askedAt - b.request.askedAt);
      const requests = kept(
        previous?.requests,
        read.map(({ request }) => request),
        isSameRequest,
      );
      const fields = requestIn(meetingId);
      const own = requests.find(({ roomId }) => roomId === meetingId) ?? null;
      const isAskerOf = (request: Fields) => askersOf(request).some(({ id }) => id === personId);
      const isAsking = fields !== null && isAskerOf(fields);
      const isListed = entriesOf(channel, REQUEST).some((entry) => isAskerOf(fieldsOf(entry)));
      ownCall.look(channel.surroundings(), own, { isAsking, isListed });
      const next: HelpState = {
        requests,
        own,
        isAsking,
        ended: ownCall.ended,
        isHostOnline:
          isHost || entriesOf(channel, HOST).some(({ id }) => people.some((one) => one.id === roomOf({ id }))),
      };
      const names = Object.keys(next) as (keyof HelpState)[];
      const isSame = previous !== undefined && names.every((name) => previous[name] === next[name]);
      const lapses = read.flatMap(({ lapsesIn }) => (lapsesIn === null ? [] : [lapsesIn]));
      return { value: isSame ? previous : next, ...(lapses.length > 0 && { changesIn: Math.min(...lapses) + 10 }) };
    },
    watch,
    ownCall.subscribe,
  );

  const act = shared(() => actByItself(channel, watch));
  const answer = async (roomId: string, fields: Fields) => {
    requireHost(channel, 'answer a call for help');
    const request = requestIn(roomId);
    if (request) await putAnswer(channel, roomId, request, fields);
  };

  return {
    getSnapshot: state.get,
    subscribe: (listener) => {
      return together(state.subscribe(listener), act());
    },
    ask: async (text) => {
      const words = text === undefined || text.trim() === '' ? '' : checkedText(text);
      const { meetingId, personId, name } = channel.surroundings();
      const before = requestIn(meetingId);
      const others = before ? askersOf(before).filter((asker) => asker.id !== personId) : [];
      const key = before?.key ?? Math.random().toString(36).slice(2, 10);
      await putRequest(channel, meetingId, before, {
        key,
        text: [textOf(before?.text), ownCall.ended, words].filter(Boolean).join('\n').slice(-MAX_TEXT_LENGTH),
        askers: [...others, { id: personId, name }].slice(0, MAX_ASKERS),
      });
    },
    cancel: async () => {
      const { meetingId, personId } = channel.surroundings();
      ownCall.forget();
      const before = requestIn(meetingId);
      if (!before) return;
      const askers = askersOf(before).filter(({ id }) => id !== personId);
      if (askers.length > 0) await putRequest(channel, meetingId, before, { ...before, askers });
      else await clear(channel, meetingId);
    },
    claim: (roomId) => answer(roomId, { state: 'coming' }),
    release: (roomId) => answer(roomId, { state: 'asked' }),
    reply: async (roomId, text) => answer(roomId, { reply: checkedText(text) }),
    done: async (roomId) => {
      requireHost(channel, 'answer a call for help');
      await clear(channel, roomId);
    },
  };
}

/**
 * What clients do by themselves: hosts say that they are there; one who comes into a room helps it, and has when they go. The
 * first host takes away requests of closed rooms, and askers who have left their room; what a round took elsewhere it moves.
 */
function actByItself(channel: BreakoutChannel, watch: (listener: () => void) => () => void): () => void {
  let helping = '';
  let isMoving = false;
  let myId = '';
  const inRooms = new AskersInRooms();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const around = channel.surroundings();
    const { meetingId, meetingIds, people, personId, name } = around;
    const rank = hostRank(around);
    if (rank === null) return;
    const { entries } = channel.getSnapshot();
    if (myId !== personId && myId !== '') void channel.remove(`${HOST}/${myId}`);
    if (myId !== personId || !entries.has(`${HOST}/${personId}`)) {
      myId = personId;
      void channel.put({ id: `${HOST}/${personId}`, kind: HOST, value: { name } });
    }
    if (helping !== '' && helping !== meetingId) {
      void clear(channel, helping);
      helping = '';
    }
    const request = entries.get(`${REQUEST}/${meetingId}`);
    if (request && helping !== meetingId && meetingId !== meetingIds[0]) {
      helping = meetingId;
      void putAnswer(channel, meetingId, fieldsOf(request), { state: 'here' });
    }
    const requests = entriesOf(channel, REQUEST).map((entry) => {
      const fields = fieldsOf(entry);
      return { roomId: roomOf(entry), key: nameOf(fields.key), fields, askers: askersOf(fields) };
    });
    const { stayed, nextIn } = inRooms.look(requests, people, channel.now());
    clearTimeout(timer);
    if (nextIn < Infinity) timer = setTimeout(look, nextIn);
    // Some are there before others: where rooms change places, a call would go to who is still about to leave.
    if (rank !== 0 || isMoving || isRoundBeginning(channel)) return;
    const moves = requests.flatMap(({ roomId, fields, askers }, at) => {
      const to = stayed[at]?.length === 0 ? nextRoomOf(channel, roomId, fields, askers) : null;
      return to === null ? [] : [{ from: roomId, to, fields, askers }];
    });
    if (moves.length > 0) {
      isMoving = true;
      void moveCalls(channel, moves).finally(() => {
        isMoving = false;
        look();
      });
      return;
    }
    for (const [at, { roomId, fields, askers: before }] of requests.entries()) {
      const askers = stayed[at] ?? [];
      if (!meetingIds.includes(roomId) || askers.length === 0) void clear(channel, roomId);
      else if (askers.length < before.length)
        void putRequest(channel, roomId, fields, { ...fields, askers: [...askers] });
    }
  };
  const stop = together(channel.subscribe(look), watch(look), () => clearTimeout(timer));
  look();
  return stop;
}

function readRequest(
  channel: BreakoutChannel,
  entry: ChannelEntry,
  askedAt: Map<string, number>,
): { readonly request: HelpRequest; readonly lapsesIn: number | null }[] {
  const fields = fieldsOf(entry);
  const askers = askersOf(fields);
  if (askers.length === 0 || typeof fields.key !== 'string') return [];
  const roomId = roomOf(entry);
  const now = channel.now();
  const at = askedAt.get(fields.key) ?? Date.now() - (now - sinceOf(entry));
  askedAt.set(fields.key, at);
  const answer = channel.getSnapshot().entries.get(`${ANSWER}/${roomId}`);
  const said = answer ? fieldsOf(answer) : {};
  const counts = said.key === fields.key;
  const { people } = channel.surroundings();
  const host = counts ? people.find(({ id }) => id === said.person) : undefined;
  const lapsesIn = answer ? LAPSE_MS - (now - answer.writtenAt) : 0;
  const isComing = said.state === 'coming' || said.state === 'here';
  const isHere = isComing && host?.meetingId === roomId;
  const state = isHere ? 'here' : said.state === 'coming' && host && lapsesIn > 0 ? 'coming' : 'asked';
  const request: HelpRequest = {
    roomId,
    text: textOf(fields.text),
    askers: askers.map(({ name }) => name),
    askedAt: at,
    state,
    host: counts ? nameOf(said.by) : '',
    hostId: counts ? nameOf(said.person) : '',
    reply: counts ? textOf(said.reply) : '',
  };
  return [{ request, lapsesIn: state === 'coming' ? lapsesIn : null }];
}

async function putRequest(
  channel: BreakoutChannel,
  roomId: string,
  before: Fields | null,
  { key = '', text = '', askers = [] }: { readonly key?: Json; readonly text?: Json; readonly askers?: Json },
): Promise<void> {
  const entry = channel.getSnapshot().entries.get(`${REQUEST}/${roomId}`);
  const waited = before && entry ? Math.max(0, Math.round(channel.now() - sinceOf(entry))) : 0;
  await channel.put({
    id: `${REQUEST}/${roomId}`,
    kind: REQUEST,
    value: { key, text, askers, waited, round: roundTag(channel) },
  });
}

/** Writes what a host says; what was replied before stays. */
async function putAnswer(channel: BreakoutChannel, roomId: string, request: Fields, fields: Fields): Promise<void> {
  const { personId: person, name: by } = channel.surroundings();
  const before = fieldsIn(channel, `${ANSWER}/${roomId}`) ?? {};
  const kept = before.key === request.key ? { state: before.state ?? 'asked', reply: before.reply ?? '' } : {};
  const value = { ...kept, ...fields, key: request.key ?? '', person, by };
  await channel.put({ id: `${ANSWER}/${roomId}`, kind: ANSWER, value });
}

function isSameRequest(a: HelpRequest, b: HelpRequest): boolean {
  const names = Object.keys(b) as (keyof HelpRequest)[];
  return names.every((name) => name === 'askers' || a[name] === b[name]) && String(a.askers) === String(b.askers);
}
