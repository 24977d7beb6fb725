import { isRecord } from '../channel/message';
import { httpsOf } from '../links';
import { briefOf } from '../plan/brief';
import { DEBRIEF_FORMAT } from './debrief-file';
import type {
  DebriefAnnouncement,
  DebriefAnswer,
  DebriefCall,
  DebriefCause,
  DebriefRoom,
  DebriefRound,
  DebriefState,
  DebriefStay,
} from './types';

const CAUSES: readonly unknown[] = ['host', 'policy', 'timer', 'asked', 'self', 'connection'] satisfies DebriefCause[];

/** The record of what a JSON file holds; null for what is none. What it does not understand it leaves out. */
export function importDebrief(file: unknown): DebriefState | null {
  if (!isRecord(file) || file.format !== DEBRIEF_FORMAT || file.version !== 1) return null;
  return { rounds: recordsOf(file.rounds).flatMap(roundOf), isCut: file.isCut === true };
}

function roundOf({ number, openedAt, closedAt, closedBy, rooms, main, ...said }: Fields): DebriefRound[] {
  const from = timeOf(openedAt);
  if (typeof number !== 'number' || from === null) return [];
  const inMain = recordsOf(main).flatMap((stay) => stayOf(stay, null));
  const inRooms = recordsOf(rooms).flatMap(({ id, people }) =>
    typeof id === 'string' ? recordsOf(people).flatMap((stay) => stayOf(stay, id)) : [],
  );
  const announcements = recordsOf(said.announcements).flatMap(announcementOf);
  const calls = recordsOf(said.calls).flatMap(callOf);
  return [
    {
      number,
      openedAt: from,
      closedAt: timeOf(closedAt),
      closedBy: causeOf(closedBy),
      rooms: recordsOf(rooms).flatMap((room) => roomOf(room, from)),
      ...(typeof said.question === 'string' && { question: said.question }),
      ...(announcements.length > 0 && { announcements }),
      ...(calls.length > 0 && { calls }),
      stays: [...inRooms, ...inMain].sort((a, b) => a.from - b.from),
    },
  ];
}

function announcementOf({ id, at, by, text, link, to }: Fields): DebriefAnnouncement[] {
  const time = timeOf(at);
  if (time === null || typeof id !== 'string' || typeof by !== 'string' || typeof text !== 'string') return [];
  const address = typeof link === 'string' ? httpsOf(link) : undefined;
  const target = to === 'everyone' || to === 'hosts' ? to : stringsOf(to);
  return [{ id, at: time, by, text, ...(address !== undefined && { link: address }), to: target }];
}

function callOf({ id, roomId, at, askers, text, answeredAt, answeredBy, reply }: Fields): DebriefCall[] {
  const time = timeOf(at);
  if (time === null || typeof id !== 'string' || typeof roomId !== 'string') return [];
  const [words = '', host = '', answer = ''] = [text, answeredBy, reply].map((it) =>
    typeof it === 'string' ? it : '',
  );
  const answered = { answeredAt: timeOf(answeredAt), answeredBy: host, reply: answer };
  return [{ id, roomId, at: time, askers: stringsOf(askers), text: words, ...answered }];
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

function roomOf({ id, title, openedAt, closedAt, result, ...said }: Fields, roundAt: number): DebriefRoom[] {
  if (typeof id !== 'string' || typeof title !== 'string') return [];
  const brief = isRecord(said.brief) ? briefOf(said.brief) : null;
  const [briefs, answers] = [recordsOf(said.briefs).flatMap(writtenBriefOf), recordsOf(said.answers).flatMap(answerOf)];
  return [
    {
      id,
      title,
      openedAt: timeOf(openedAt) ?? roundAt,
      closedAt: timeOf(closedAt),
      ...(brief && { brief }),
      ...(briefs.length > 0 && { briefs }),
      ...((typeof result === 'string' || result === null) && { result }),
      ...(answers.length > 0 && { answers }),
    },
  ];
}

function writtenBriefOf({ id, round, ...said }: Fields): NonNullable<DebriefRoom['briefs']> {
  const brief = briefOf(said);
  if (!brief) return [];
  return [typeof id === 'number' && typeof round === 'number' ? { id, round, ...brief } : brief];
}

function answerOf({ id, round, result }: Fields): DebriefAnswer[] {
  const isAnswer = typeof id === 'number' && typeof round === 'number';
  return isAnswer && (typeof result === 'string' || result === null) ? [{ id, round, result }] : [];
}

function stayOf(stay: Fields, roomId: string | null): DebriefStay[] {
  const { id, name, customParticipantId, isHost } = stay;
  const from = timeOf(stay.from);
  if (typeof id !== 'string' || typeof name !== 'string' || from === null) return [];
  const person = {
    id,
    name,
    isHost: isHost === true,
    ...(typeof customParticipantId === 'string' && { customParticipantId }),
  };
  const causes = { by: causeOf(stay.by), endedBy: causeOf(stay.endedBy) };
  return [{ person, roomId, from, to: timeOf(stay.to), ...causes, ...seriesOf(stay.series) }];
}

function seriesOf(series: unknown): Pick<DebriefStay, 'series'> {
  if (!isRecord(series)) return {};
  const { id, round, count } = series;
  const isKnown = typeof id === 'number' && typeof round === 'number' && typeof count === 'number';
  return isKnown ? { series: { id, round, count } } : {};
}

type Fields = Readonly<Record<string, unknown>>;

function recordsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function timeOf(value: unknown): number | null {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(ms) ? null : ms;
}

function causeOf(value: unknown): DebriefCause | null {
  return CAUSES.includes(value) ? (value as DebriefCause) : null;
}
