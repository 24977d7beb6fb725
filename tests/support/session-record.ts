import { exportDebrief, type BreakoutSession, type DebriefState, type DebriefStay } from '../../src/core';

const MINUTE = 60_000;

/** A record of two rounds, an hour ago, in three rooms; of the first one the timer closed the rooms. */
export function aRecord(names: readonly string[], until = Date.now() - 5 * MINUTE): DebriefState {
  const person = (name: string) => ({ id: `id-${name}`, customParticipantId: `user-${name}`, name, isHost: false });
  const titles = ['Garden', 'Library', 'A room with quite a long name for all who like to read'];
  const rounds = [1, 2].map((number) => {
    const openedAt = until - (2 - number) * 30 * MINUTE - 20 * MINUTE;
    const closedAt = openedAt + 20 * MINUTE;
    const times = { openedAt, closedAt };
    const rooms = titles.map((title, index) => ({
      id: `${number}-${index}`,
      title,
      ...times,
      ...(index === 0 && {
        brief: { text: 'Find three risks, and choose who speaks for you.' },
        result: 'Time, money, people.',
      }),
    }));
    const stays = names.map((name, index): DebriefStay => ({
      person: person(name),
      roomId: `${number}-${(index + number) % titles.length}`,
      from: openedAt + (index % 4) * MINUTE,
      to: closedAt - (index === 3 ? 7 * MINUTE : index === 4 ? 2 * MINUTE : 0),
      by: index % 4 === 0 ? 'host' : index % 4 === 1 ? 'self' : index % 4 === 2 ? 'policy' : 'connection',
      endedBy: index === 3 ? 'connection' : index === 4 ? 'asked' : number === 1 ? 'timer' : 'host',
    }));
    return { number, ...times, closedBy: number === 1 ? ('timer' as const) : ('host' as const), rooms, stays };
  });
  return { rounds, isCut: false };
}

/** A record of three rounds that followed each other in the same rooms, and of five minutes afterwards; with the task of each. */
export function aSeries(
  names: readonly string[],
  tasks: readonly string[] = [],
  until = Date.now() - 5 * MINUTE,
): DebriefState {
  const openedAt = until - 20 * MINUTE;
  const times = { openedAt, closedAt: until };
  const rooms = ['Garden', 'Library'].map((title) => ({
    id: title,
    title,
    ...times,
    brief: { text: tasks.at(-1) ?? 'Find three risks, and choose who speaks for you.' },
    ...(tasks.length > 0 && { briefs: tasks.map((text, at) => ({ id: 7, round: at + 1, text })) }),
  }));
  const stays = [0, 1, 2, 3].flatMap((at) =>
    names.map((name, index): DebriefStay => {
      const room = rooms[index === 0 ? 0 : (index + at) % 2];
      return {
        person: { id: `id-${name}`, customParticipantId: `user-${name}`, name, isHost: false },
        roomId: room?.id ?? null,
        from: openedAt + at * 5 * MINUTE,
        to: openedAt + (at + 1) * 5 * MINUTE,
        by: at === 0 ? 'host' : index === 0 || at === 3 ? null : 'timer',
        endedBy: at === 3 ? 'host' : index === 0 || at === 2 ? null : 'timer',
        ...(at < 3 && { series: { id: 7, round: at + 1, count: 3 } }),
      };
    }),
  );
  return { rounds: [{ number: 1, ...times, closedBy: 'host', rooms, stays }], isCut: false };
}

/** Puts a record where the page finds it again after a reload. */
export function keepRecord(session: Pick<BreakoutSession, 'getSnapshot'>, record: DebriefState): void {
  const { main, me } = session.getSnapshot();
  const key = `realtimekit-breakout.debrief.${main?.id ?? ''}.${me?.customParticipantId ?? me?.id ?? ''}`;
  const numbers = record.rounds.map(({ number }) => number);
  for (const round of record.rounds) {
    const file = exportDebrief({ rounds: [round], isCut: false });
    sessionStorage.setItem(`${key}.${String(round.number)}`, JSON.stringify(file));
  }
  sessionStorage.setItem(key, JSON.stringify({ isCut: record.isCut, seenAt: Date.now(), numbers }));
}
