import type { RoundBrief } from '../facilitation/brief';
import { isSameBrief, type Brief } from '../plan/brief';
import type { RoomAnswer } from '../facilitation/result-entry';
import type { Person, Room } from '../types';
import type { Said } from './said';
import { isIn } from './series-parts';
import type {
  DebriefAnnouncement,
  DebriefAnswer,
  DebriefCall,
  DebriefCause,
  DebriefPerson,
  DebriefRoom,
  DebriefRound,
  DebriefSeries,
  DebriefStay,
} from './types';

/**
 * Shorter stays in the main meeting are left out, ms: people wait there to be sent, and for the close. So are shorter stays in
 * the room of before once a round of a series has begun: people are on their way.
 */
const PASSAGE_MS = 10_000;

/** How long after a round of a series has begun what is to be done may still be that of the round before, ms. */
const BRIEFING_MS = 5000;

/** By so much the time at which rooms were seen first may be after what was said as they opened, ms. */
const OPENING_MS = 5000;

/** Stays that are kept. */
const MAX_STAYS = 10_000;

/** One stay. Its value is replaced at each change. */
export interface Stay {
  value: DebriefStay;
  /** The same person there in the round of the series before. */
  before?: Stay;
}

/** The round of a series that runs. */
export interface RunningSeries extends DebriefSeries {
  /** Since when, ms since 1970, as far as is known. */
  readonly since: number;
}

/** A round that can still change. */
export class OpenRound {
  number: number;
  openedAt: number;
  closedAt: number | null = null;
  closedBy: DebriefCause | null = null;
  readonly rooms = new Map<string, DebriefRoom>();
  stays: Stay[] = [];
  #question: string | undefined;
  #announcements = new Map<string, DebriefAnnouncement>();
  #calls = new Map<string, DebriefCall>();
  /** What ran when it was looked at last; null before that was known. */
  #seen: { readonly series: DebriefSeries | null; readonly since: number; readonly at: number } | null = null;
  #shown: DebriefRound | null = null;

  constructor(number: number, openedAt: number) {
    this.number = number;
    this.openedAt = openedAt;
  }

  static of({ number, openedAt, closedAt, closedBy, rooms, stays, ...said }: DebriefRound): OpenRound {
    const round = new OpenRound(number, openedAt);
    round.closedAt = closedAt;
    round.closedBy = closedBy;
    for (const room of rooms) round.rooms.set(room.id, room);
    for (const value of stays) round.stays.push({ value });
    round.#question = said.question;
    for (const it of said.announcements ?? []) round.#announcements.set(it.id, it);
    for (const it of said.calls ?? []) round.#calls.set(it.id, it);
    return round;
  }

  /** As it is shown: the same object until `changed`. */
  get shown(): DebriefRound {
    this.#shown ??= {
      number: this.number,
      openedAt: this.openedAt,
      closedAt: this.closedAt,
      closedBy: this.closedBy,
      rooms: [...this.rooms.values()],
      ...(this.#question !== undefined && { question: this.#question }),
      ...(this.#announcements.size > 0 && { announcements: [...this.#announcements.values()] }),
      ...(this.#calls.size > 0 && { calls: [...this.#calls.values()] }),
      stays: this.stays.map(({ value }) => value).filter((stay) => !isPassage(stay)),
    };
    return this.#shown;
  }

  changed(): void {
    this.#shown = null;
  }

  /** Takes in a room as it is listed. Returns `new` for one that was not known, and null where nothing has changed. */
  note({ id, title }: Room, brief: RoundBrief | null, now: number): 'new' | 'changed' | null {
    const before = this.rooms.get(id);
    const briefs = brief ? this.#briefsWith(before, brief, now) : before?.briefs;
    const isSame = before?.title === title && before.closedAt === null && briefs === before.briefs;
    if (before && isSame && (!brief || isSameBrief(before.brief, brief))) return null;
    // What a host took away was said all the same.
    const said = brief ?? before?.brief;
    this.rooms.set(id, {
      id,
      title,
      openedAt: before?.openedAt ?? now,
      closedAt: null,
      ...(before?.result !== undefined && { result: before.result }),
      ...(before?.answers && { answers: before.answers }),
      ...(said && { brief: wordsOf(said) }),
      ...(briefs && { briefs }),
    });
    return before ? 'changed' : 'new';
  }

  /** A room's briefs of each round of a series, with the one that it has now; those from before where that is no news. */
  #briefsWith(room: DebriefRoom | undefined, brief: RoundBrief, now: number): DebriefRoom['briefs'] {
    const { briefs } = room ?? {};
    const { series = null, since = 0 } = this.#seen ?? {};
    if (!this.#seen || (!briefs && !series)) return briefs;
    const written = brief.round;
    // Of a round that is over, or has begun and is not known yet.
    if (written && (!series || (written.id === series.id && written.round > series.round))) return briefs;
    // What is still that of before may be about to change.
    if (series && !isIn(written ?? {}, series) && now - since < BRIEFING_MS) return briefs;
    const next = { ...(series && { id: series.id, round: series.round }), ...wordsOf(brief) };
    const all: NonNullable<DebriefRoom['briefs']> = briefs ?? (room?.brief ? [room.brief] : []);
    const last = all.find((it) => isIn(it, series));
    if (last && isSameBrief(last, next)) return briefs;
    return last ? all.map((it) => (it === last ? next : it)) : [...all, next];
  }

  /** Takes in what rooms have answered, also of those that are closed. Returns whether it is news. */
  noteResults(results: readonly RoomAnswer[]): boolean {
    let isNews = false;
    for (const { roomId: id, text, series } of results) {
      const room = this.rooms.get(id);
      if (!room) continue;
      // What a room has sent once stays.
      const before = series ? answerIn(room, series)?.result : room.result;
      const result = text ?? before ?? null;
      if (before === result) continue;
      this.rooms.set(
        id,
        series ? withAnswer(room, { id: series.id, round: series.round, result }) : { ...room, result },
      );
      isNews = true;
    }
    return isNews;
  }

  /** Takes in what was said while these rooms were open; what is taken away again was said all the same. Returns whether it is news. */
  noteSaid({ question, announcements, calls }: Said): boolean {
    const isOfThese = ({ at }: { readonly at: number }) =>
      at > this.openedAt - OPENING_MS && at <= (this.closedAt ?? Infinity);
    let isNews = question !== null && isOfThese(question) && question.text !== this.#question;
    if (isNews) this.#question = question?.text;
    for (const it of announcements) {
      if (this.#announcements.has(it.id) || !isOfThese(it)) continue;
      this.#announcements.set(it.id, it);
      isNews = true;
    }
    for (const it of calls) {
      const before = this.#calls.get(it.id);
      if (!before && !isOfThese(it)) continue;
      // The first answer counts; a time that is worked out again differs by a little.
      const { at, answeredAt, answeredBy } = before ?? it;
      const first = answeredAt === null ? it : { answeredAt, answeredBy };
      // It stands in the room in which it was made.
      const { roomId } = before ?? it;
      const next = { ...it, roomId, at, answeredAt: first.answeredAt, answeredBy: first.answeredBy };
      if (JSON.stringify(before) === JSON.stringify(next)) continue;
      this.#calls.set(it.id, next);
      isNews = true;
    }
    return isNews;
  }

  /** The round of a series that runs, for stays that begin. */
  get series(): Pick<DebriefStay, 'series'> {
    const series = this.#seen?.series;
    return series ? { series } : {};
  }

  /** Since when it runs, ms since 1970; 0 where none does. */
  get seriesSince(): number {
    return this.#seen?.series ? this.#seen.since : 0;
  }

  /**
   * Takes in which round of a series runs; null: none, undefined: that is not known. Who is where they were has a stay in each.
   * Returns whether it is news.
   */
  follow(running: RunningSeries | null | undefined, now: number): boolean {
    if (running === undefined) return false;
    const seen = this.#seen;
    const series = running && { id: running.id, round: running.round, count: running.count };
    if (seen && isSameSeries(seen.series, series)) {
      this.#seen = { ...seen, at: now };
      return false;
    }
    // Rooms may have been opened with it a while ago. Of what was seen to run until now it is no part.
    const earliest = seen?.series ? seen.at : (seen?.since ?? 0);
    const since = Math.min(now, Math.max(earliest, running?.since ?? now));
    this.#seen = { series, since, at: now };
    const begun: Stay[] = [];
    this.stays = this.stays.map((stay) => {
      const { series: earlier = null, ...value } = stay.value;
      const isOver = value.to !== null;
      if (isSameSeries(earlier, series)) return stay;
      if (value.from >= since - (isOver ? 0 : PASSAGE_MS)) {
        stay.value = { ...value, ...this.series };
      } else if (!isOver) {
        stay.before = { value: { ...stay.value, to: since } };
        stay.value = { ...value, from: since, by: null, ...this.series };
        begun.push(stay);
        return stay.before;
      }
      return stay;
    });
    this.stays.push(...begun);
    return true;
  }

  /** Ends a stay. Returns what has ended: the stay of the round before, for who leaves because another has begun. */
  end(stay: Stay, at: number, endedBy: DebriefCause | null): Stay {
    const isPassage = at - stay.value.from < PASSAGE_MS;
    const ended = (isPassage && stay.before) || stay;
    if (ended !== stay) this.stays.splice(this.stays.lastIndexOf(stay), 1);
    ended.value = { ...ended.value, to: Math.max(ended.value.from, at), endedBy };
    return ended;
  }

  /** Takes in that a room is gone. */
  close(room: DebriefRoom, at: number): DebriefRoom {
    const closed = { ...room, closedAt: at };
    this.rooms.set(room.id, closed);
    return closed;
  }
}

function isSameSeries(a: DebriefSeries | null, b: DebriefSeries | null): boolean {
  return a?.id === b?.id && a?.round === b?.round && a?.count === b?.count;
}

function isPassage({ roomId, from, to }: DebriefStay): boolean {
  return roomId === null && to !== null && to - from < PASSAGE_MS;
}

/** A person as the record calls them. */
export function described({ id, customParticipantId, name, isHost }: Person): DebriefPerson {
  return { id, name, isHost, ...(customParticipantId !== undefined && { customParticipantId }) };
}

type Ids = Pick<Person, 'id' | 'customParticipantId'>;

/** By the app's own id, where there are any: the server's may change. */
export function isSamePerson(a: Ids, b: Ids): boolean {
  return a.customParticipantId === undefined || b.customParticipantId === undefined
    ? a.id === b.id
    : a.customParticipantId === b.customParticipantId;
}

/** Whether there are more stays than are kept. */
export function isTooMuch(rounds: readonly OpenRound[]): boolean {
  return rounds.reduce((sum, { stays }) => sum + stays.length, 0) > MAX_STAYS;
}

/** Without the first round; of a single one, without the first stay that is over. */
export function withoutOldest(rounds: OpenRound[]): OpenRound[] {
  if (rounds.length > 1) return rounds.slice(1);
  const [{ stays } = { stays: [] }] = rounds;
  const first = stays.findIndex(({ value }) => value.to !== null);
  if (first >= 0) stays.splice(first, 1);
  return rounds;
}

function wordsOf({ text, link }: Brief): Brief {
  return { text, ...(link !== undefined && { link }) };
}

function answerIn(
  { answers }: DebriefRoom,
  { id, round }: Pick<DebriefAnswer, 'id' | 'round'>,
): DebriefAnswer | undefined {
  return answers?.find((it) => isIn(it, { id, round }));
}

/** The room with its answer of one round; its result is that of the last one. */
function withAnswer(room: DebriefRoom, answer: DebriefAnswer): DebriefRoom {
  const before = answerIn(room, answer);
  const { answers = [] } = room;
  const next = before ? answers.map((it) => (it === before ? answer : it)) : [...answers, answer];
  return { ...room, result: next.at(-1)?.result ?? null, answers: next };
}
