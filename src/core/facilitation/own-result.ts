import { isRecord } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';
import { store, withStorage, type StorageSource } from '../session/stored';
import { askOf, askOfKey, MAX_RESULT_LENGTH, putResult, resultsOf, roundKey, type ResultEntry } from './result-entry';

/** Where a text belongs. */
interface Place {
  readonly key: string;
  readonly roomId: string;
  readonly room: string;
}

/** What this client's user has written for a room. */
interface Draft extends Place {
  readonly text: string;
  /** Version of the answer that its writer knew; empty for none. */
  readonly base: string;
  /** Version under which it went out; empty while it has not. */
  readonly sent: string;
  /** Its writer has sent it. What went out otherwise is still theirs to finish in the room. */
  readonly isFinished: boolean;
}

export interface OwnResultContext {
  /** The room this client is in, where a result is asked for; null elsewhere, and on the way. */
  readonly place: () => Place | null;
  /** Whether a list of rooms has come and this room is in it. */
  readonly isOpen: (roomId: string) => boolean;
  /** Whether a host is about to take the user out of their room. */
  readonly isLeaving: () => boolean;
  readonly storage: StorageSource;
  /** Where it is stored; null while that is not known. */
  readonly storageKey: () => string | null;
}

/**
 * What one user types, from the first letter until all have it. It goes out when they send it. So that nothing is lost it goes
 * out as unfinished when they are about to be moved, and when they are gone from the room or it is; until then the tab keeps
 * it. What another has written meanwhile is never overwritten: in the room the user decides, afterwards both texts stand side by side.
 */
export class OwnResult {
  readonly #channel: BreakoutChannel;
  readonly #context: OwnResultContext;
  readonly #onChange: () => void;
  #draft: Draft | null = null;
  #storageKey: string | null = null;
  #wasLeaving = false;
  /** The room in which this page has seen its user. */
  #seenIn = '';
  #isSending = false;

  constructor(channel: BreakoutChannel, context: OwnResultContext, onChange: () => void) {
    this.#channel = channel;
    this.#context = context;
    this.#onChange = onChange;
  }

  /** What is typed for this place and not sent; null for nothing. */
  draftFor({ key, roomId }: Place): string | null {
    this.#recall();
    const draft = this.#draft;
    if (!isTheirs(draft) || draft.key !== key || draft.roomId !== roomId) return null;
    // Others have gone on from what went out.
    const isTakenUp = draft.sent !== '' && mainOf(this.#channel, draft)?.history.includes(draft.sent) === true;
    return isTakenUp ? null : draft.text;
  }

  /** Whether somebody else has sent another text since the user began to type. */
  isInConflict(place: Place): boolean {
    const draft = this.#draft;
    if (!draft || this.draftFor(place) === null) return false;
    return isOvertaken(mainOf(this.#channel, draft), draft);
  }

  edit(text: string): void {
    const place = this.#context.place();
    if (!place) return;
    const isGoingOn = this.draftFor(place) !== null;
    const before = this.#draft;
    // What is not sent of the room before: what is there by now is not known before the channel is up to date.
    if (before?.sent === '' && !isGoingOn) void this.#put(before, true);
    const main = mainOf(this.#channel, place);
    const base = isGoingOn ? (this.#draft?.base ?? '') : (main?.version ?? '');
    const isNothing = main?.version === base && main.text === text && !main.isUnfinished;
    this.#set(isNothing ? null : { ...place, text, base, sent: '', isFinished: false });
  }

  /** Sends what is typed. Resolves to false, with nothing sent, for a blank text and in a conflict. */
  async send(): Promise<boolean> {
    const place = this.#context.place();
    const draft = this.#draft;
    if (!place || !draft || this.draftFor(place) === null || this.isInConflict(place)) return false;
    if (draft.text.trim() === '') return false;
    return this.#finish(draft);
  }

  /** In a conflict: adds what the user has typed to what is there. It is still to be sent, unless it is too long for that: then it stands beside. */
  async combine(): Promise<void> {
    const draft = this.#draft;
    const main = draft && mainOf(this.#channel, draft);
    if (!main || !isTheirs(draft)) return;
    const text = `${main.text}\n\n${draft.text.trim()}`;
    if (text.length <= MAX_RESULT_LENGTH) this.#set({ ...draft, text, base: main.version, sent: '' });
    else await this.#finish(draft, true);
  }

  /** Forgets what is typed. */
  discard(): void {
    if (isTheirs(this.#draft)) this.#set(null);
  }

  /** Looks whether something is to be done: called after each change of channel, place and people. */
  look(): void {
    this.#recall();
    const place = this.#context.place();
    if (place) this.#seenIn = place.roomId;
    const isLeaving = place !== null && this.#context.isLeaving();
    const beginsToLeave = isLeaving && !this.#wasLeaving;
    this.#wasLeaving = isLeaving;
    if (this.#draft === null || this.#isSending) return;
    const { isSynced } = this.#channel.getSnapshot();
    if (this.#draft.sent !== '') {
      if (!isSynced || this.#isKnown(this.#draft)) return;
      // It got lost, or gave way to what another has sent at the same moment.
      this.#set({ ...this.#draft, sent: '' });
    }
    const draft = this.#draft;
    const isThere = place !== null && place.roomId === draft.roomId && place.key === draft.key;
    if (isThere && beginsToLeave && !this.isInConflict(place)) void this.#put(draft);
    if (isThere || !isSynced || !this.#isOver(draft)) return;
    if (draft.text.trim() === '') this.#set(null);
    else void this.#put(draft, isOvertaken(mainOf(this.#channel, draft), draft));
  }

  /** Whether all have what was sent, or what its writer has seen of it: another may have written at the same moment. */
  #isKnown({ key, roomId, sent, text }: Draft): boolean {
    const mine = resultsOf(this.#channel, key).filter((it) => it.roomId === roomId);
    const isThere = mine.some((it) => it.version === sent || it.history.includes(sent) || it.text === text.trim());
    return isThere || !this.#belongs(key);
  }

  /** Whether there is an ask that a text of this key answers. */
  #belongs(key: string): boolean {
    const ask = askOf(this.#channel);
    return ask === null || [ask.key, ask.previous].includes(askOfKey(key));
  }

  /** Whether its user writes it no further: they have left the room, or the room or the ask is gone. */
  #isOver({ key, roomId }: Draft): boolean {
    const ask = askOf(this.#channel);
    const place = this.#context.place();
    if (place) return place.roomId !== roomId || place.key !== key;
    return (
      this.#seenIn === roomId || !this.#context.isOpen(roomId) || !ask || roundKey(ask) !== key || ask.state !== 'asked'
    );
  }

  #finish(draft: Draft, beside = false): Promise<boolean> {
    const finished = { ...draft, isFinished: true };
    this.#set(finished);
    return this.#put(finished, beside);
  }

  async #put(draft: Draft, beside = false): Promise<boolean> {
    const { isFinished } = draft;
    const text = draft.text.trim();
    if (text === '') return false;
    const main = mainOf(this.#channel, draft);
    const history = main ? [...main.history, main.version] : [];
    const { name: by } = this.#channel.surroundings();
    this.#isSending = true;
    try {
      const value = { ...draft, text, by, history, waited: 0, ...(!isFinished && { isUnfinished: true as const }) };
      const sent = await putResult(this.#channel, value, beside);
      // What was typed meanwhile goes on from there.
      const now = this.#draft;
      if (now === draft) this.#set({ ...draft, sent, ...(isFinished ? { text } : { base: sent }) });
      else if (now?.roomId === draft.roomId && now.key === draft.key) this.#set({ ...now, base: sent });
    } finally {
      this.#isSending = false;
    }
    return true;
  }

  #set(draft: Draft | null): void {
    if (draft === this.#draft) return;
    this.#draft = draft;
    if (this.#storageKey !== null) store(this.#context.storage, this.#storageKey, draft && JSON.stringify(draft));
    this.#onChange();
  }

  #recall(): void {
    const key = this.#context.storageKey();
    if (key === null || key === this.#storageKey) return;
    this.#storageKey = key;
    const stored = withStorage(this.#context.storage, (storage) => storage.getItem(key));
    this.#draft ??= stored ? readDraft(stored) : null;
  }
}

function mainOf(channel: BreakoutChannel, { key, roomId }: Pick<Place, 'key' | 'roomId'>): ResultEntry | undefined {
  return resultsOf(channel, key).find((it) => it.isMain && it.roomId === roomId);
}

/** Whether its writer has not sent it. */
function isTheirs(draft: Draft | null): draft is Draft {
  return draft !== null && (draft.sent === '' || !draft.isFinished);
}

/** Whether somebody has sent something else since the writer of the draft began. */
function isOvertaken(main: ResultEntry | undefined, { base, text }: Draft): boolean {
  return main !== undefined && main.version !== base && main.text !== text.trim();
}

/** Null for what is none. */
function readDraft(stored: string): Draft | null {
  const raw = parse(stored);
  if (!isRecord(raw)) return null;
  const words = ['key', 'roomId', 'room', 'text', 'base', 'sent'].map((name) => raw[name]);
  if (!words.every((word) => typeof word === 'string')) return null;
  const [key = '', roomId = '', room = '', text = '', base = '', sent = ''] = words;
  return { key, roomId, room, text, base, sent, isFinished: raw.isFinished === true };
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
