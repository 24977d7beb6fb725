import type { ChannelEntry } from '../channel/document';
import type { BreakoutChannel } from '../channel/types';
import { shorten } from '../names';
import { questionOf } from '../plan/question';
import { nameOf } from './checked-text';
import { entriesOf, fieldsOf, versionOf } from './entries';
import { readRoundTag, roundTag } from './rounds-entry';

/** Id and kind of the entry that tells what hosts have said of results. */
export const ASK = 'results';
export const RESULT = 'result';
/** Longest result, UTF-16 units. With names and a history it has to go into one message. */
export const MAX_RESULT_LENGTH = 800;
const MAX_NAME_LENGTH = 80;
/** So many earlier versions a result names as known to its writer. */
const MAX_HISTORY = 4;
/** Texts beside a result that are read. */
const MAX_OTHERS = 10;

/** What hosts have said of results: whether rooms are asked for one, and who sees them. */
export interface ResultsAsk {
  /** Results belong to the ask they answer; empty where there was none. */
  readonly key: string;
  /** `closed`: the rooms that were asked are gone. Asking again begins anew. */
  readonly state: 'asked' | 'stopped' | 'closed';
  /** What rooms are asked for; null: nothing is said of that. */
  readonly question: string | null;
  /** Everyone sees the results, not hosts alone. */
  readonly isShared: boolean;
  /** The ask before, whose results are still there; empty for none. */
  readonly previous: string;
  /** The round of a series that runs or, where none does any more, ran last since: see `roundTag`. */
  readonly round: string;
}

/** What somebody has written for a room. */
export interface ResultText {
  /** Text, and nothing but text. */
  readonly text: string;
  /** Name of who wrote it last: text, not proved. */
  readonly by: string;
  /** When, ms since 1970 on this computer's clock: for showing the time of day. */
  readonly at: number;
  /** Its writer had not sent it when they left the room, or were gone: it went out so that it is not lost. Absent for what was sent. */
  readonly isUnfinished?: true;
}

/** The answer of a room. */
export interface BreakoutResult extends ResultText {
  /** Id of the room, which may be closed by now. */
  readonly roomId: string;
  /** Title of the room, also after it was closed. */
  readonly room: string;
  /** The round in which it was sent, from 1. Absent where no rounds ran. */
  readonly round?: number;
  /** Tells each writing apart. */
  readonly version: string;
  /** What others of the room had written meanwhile and nobody has put together with it: lost is nothing. */
  readonly others: readonly ResultText[];
}

export const NO_ASK: ResultsAsk = {
  key: '',
  state: 'closed',
  question: null,
  isShared: false,
  previous: '',
  round: '',
};

/** Of an ask that is a new one. */
export function newKey(): string {
  return Math.random().toString(36).slice(2, 10);
}

/** A text with its place, as it is written. */
export interface ResultValue {
  /** Of an ask in a round: see `roundKey`. */
  readonly key: string;
  readonly roomId: string;
  readonly room: string;
  readonly text: string;
  readonly by: string;
  /** Versions that its writer knew. */
  readonly history: readonly string[];
  /** How long ago it was written first, ms. */
  readonly waited: number;
  /** See `ResultText`. */
  readonly isUnfinished?: true;
}

/** A text that is in the channel. */
export interface ResultEntry extends ResultValue, ResultText {
  /** The one answer of its room, not a text beside it. */
  readonly isMain: boolean;
  readonly version: string;
  readonly id: string;
}

export function askOf(channel: BreakoutChannel): ResultsAsk | null {
  const entry = channel.getSnapshot().entries.get(ASK);
  if (entry?.kind !== ASK) return null;
  const { key, state, question, isShared, previous, round } = fieldsOf(entry);
  return {
    key: nameOf(key),
    state: state === 'asked' || state === 'stopped' ? state : 'closed',
    question: questionOf(question),
    isShared: isShared === true,
    previous: nameOf(previous),
    round: roundTag(channel) || nameOf(round),
  };
}

/** Whether a round has begun since anything was said of results: they would be taken for those of a round before, once none runs. */
export function isOfEarlierRound(channel: BreakoutChannel): boolean {
  const entry = channel.getSnapshot().entries.get(ASK);
  const now = roundTag(channel);
  return entry !== undefined && now !== '' && fieldsOf(entry).round !== now;
}

/** What names the results of an ask in the round that it is in: each round begins without any. */
export function roundKey({ key, round }: ResultsAsk): string {
  return round === '' ? key : `${key}~${round}`;
}

/** The ask, and the round, that such a name means. */
function askAndRound(key: string): readonly [ask: string, round: string] {
  const [ask = '', round = ''] = key.split('~');
  return [ask, round];
}

export function askOfKey(key: string): string {
  return askAndRound(key)[0];
}

export function putAsk(channel: BreakoutChannel, { question, round, ...ask }: ResultsAsk): Promise<void> {
  const value = { ...ask, ...(question && { question }), ...(round && { round }) };
  return channel.put({ id: ASK, kind: ASK, value });
}

/** The texts of an ask in a round, in no order. Each is the same object as long as its entry is. */
export function resultsOf(channel: BreakoutChannel, key: string): ResultEntry[] {
  return key === '' ? [] : allResults(channel).filter((it) => it.key === key);
}

/** Names of the results of an ask, round by round. */
export function roundKeys(channel: BreakoutChannel, ask: string): readonly string[] {
  const keys = new Set(allResults(channel).flatMap(({ key }) => (ask !== '' && askOfKey(key) === ask ? [key] : [])));
  const firstAt = (key: string) => Math.min(...resultsOf(channel, key).map(({ at }) => at));
  return [...keys].sort((a, b) => firstAt(a) - firstAt(b));
}

/** The texts of all asks. */
export function allResults(channel: BreakoutChannel): ResultEntry[] {
  return entriesOf(channel, RESULT).flatMap((entry) => known.get(entry) ?? read(channel, entry));
}

/** What was read from an entry. */
const known = new WeakMap<ChannelEntry, ResultEntry>();

function read(channel: BreakoutChannel, entry: ChannelEntry): ResultEntry[] {
  const [kind, key = '', roomId = '', part] = entry.id.split('/');
  const { text, by, room, history, waited, isUnfinished } = fieldsOf(entry);
  if (kind !== RESULT || typeof text !== 'string' || text.trim() === '' || roomId === '') return [];
  const since = typeof waited === 'number' && waited > 0 ? waited : 0;
  const result: ResultEntry = {
    id: entry.id,
    version: versionOf(entry),
    isMain: part === undefined,
    key,
    roomId,
    room: nameOf(room),
    text: text.slice(0, MAX_RESULT_LENGTH),
    by: nameOf(by),
    history: Array.isArray(history) ? history.filter((word) => typeof word === 'string').slice(-MAX_HISTORY) : [],
    waited: since,
    at: Date.now() - (channel.now() - entry.writtenAt) - since,
    ...(isUnfinished === true && { isUnfinished }),
  };
  known.set(entry, result);
  return [result];
}

/** Writes the answer of a room or, with `beside`, a text beside it. Resolves to its version. */
export async function putResult(
  channel: BreakoutChannel,
  { key, roomId, room, text, by, history, waited, isUnfinished }: ResultValue,
  beside = false,
): Promise<string> {
  const part = beside ? `/${Math.random().toString(36).slice(2, 8)}` : '';
  const id = `${RESULT}/${key}/${roomId}${part}`;
  const value = {
    text: text.slice(0, MAX_RESULT_LENGTH),
    by: shorten(by, MAX_NAME_LENGTH),
    room: shorten(room, MAX_NAME_LENGTH),
    history: history.slice(-MAX_HISTORY),
    waited: Math.max(0, Math.round(waited)),
    ...(isUnfinished && { isUnfinished }),
  };
  await channel.put({ id, kind: RESULT, value });
  return versionOf(channel.getSnapshot().entries.get(id));
}

/** The texts of an ask, in a round, by room. A text beside takes the place of an answer that is not there. */
export function byRoom(entries: readonly ResultEntry[]): Map<string, BreakoutResult> {
  const order = [...entries].sort((a, b) => Number(b.isMain) - Number(a.isMain) || (a.id < b.id ? -1 : 1));
  const rooms = new Map<string, ResultEntry[]>();
  for (const entry of order) rooms.set(entry.roomId, [...(rooms.get(entry.roomId) ?? []), entry]);
  return new Map(
    [...rooms].flatMap(([roomId, [main, ...others]]) => {
      if (!main) return [];
      const { room } = main;
      const round = readRoundTag(askAndRound(main.key)[1])?.round;
      const version = [main, ...others].map((it) => it.version).join(' ');
      const beside = others.slice(0, MAX_OTHERS).map(textOf);
      const result = { roomId, room, ...(round !== undefined && { round }), ...textOf(main), version, others: beside };
      return [[roomId, result] as const];
    }),
  );
}

function textOf({ text, by, at, isUnfinished }: ResultText): ResultText {
  return { text, by, at, ...(isUnfinished && { isUnfinished }) };
}

/** What a room has answered, in a round of a series where one ran; null: it is asked and has sent nothing. */
export interface RoomAnswer {
  readonly roomId: string;
  readonly text: string | null;
  readonly series: { readonly id: number; readonly round: number } | null;
}

/** What the rooms have answered to the last ask: the one answer of each in each round, and what open ones that are asked have not sent. */
export function roomAnswers(channel: BreakoutChannel, open: readonly string[]): readonly RoomAnswer[] {
  const ask = askOf(channel) ?? NO_ASK;
  const now = roundKey(ask);
  const sent = roundKeys(channel, ask.key).flatMap((key) => {
    const series = readRoundTag(askAndRound(key)[1]);
    return [...byRoom(resultsOf(channel, key))].map(([roomId, { text }]) => ({ key, roomId, text, series }));
  });
  const missing = (ask.state === 'asked' ? open : [])
    .filter((roomId) => !sent.some((it) => it.roomId === roomId && it.key === now))
    .map((roomId) => ({ roomId, text: null, series: readRoundTag(ask.round) }));
  return [...sent, ...missing];
}
