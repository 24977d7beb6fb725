import type { BreakoutChannel } from '../channel/types';
import { askersOf, MAX_ASKERS, type Asker } from './askers';
import { ANSWER, clear, fieldsIn, REQUEST, sinceOf, type Fields } from './call-entry';
import { MAX_TEXT_LENGTH, nameOf, textOf } from './checked-text';
import { roundTag } from './rounds-entry';

interface Move {
  readonly from: string;
  readonly to: string;
  readonly fields: Fields;
  readonly askers: readonly Asker[];
}

/** The room into which a round has taken the first one who asks; null for none, and where a host has been with them. */
export function nextRoomOf(
  channel: BreakoutChannel,
  roomId: string,
  { key, round }: Fields,
  askers: readonly Asker[],
): string | null {
  const { people, meetingIds } = channel.surroundings();
  const now = roundTag(channel);
  const said = fieldsIn(channel, `${ANSWER}/${roomId}`) ?? {};
  if (now === '' || round === now || (said.key === key && said.state === 'here')) return null;
  const rooms = askers.flatMap(({ id }) => people.find((one) => one.id === id)?.meetingId ?? []);
  return rooms.find((id) => meetingIds.slice(1).includes(id)) ?? null;
}

/** Takes calls, with what was answered to them, into other rooms. One that is there already, and stays, takes them in. */
export async function moveCalls(channel: BreakoutChannel, moves: readonly Move[]): Promise<void> {
  const { entries } = channel.getSnapshot();
  const placeOf = new Map(channel.surroundings().people.map(({ id, meetingId }) => [id, meetingId]));
  const taken = new Set(moves.map(({ from }) => from));
  const moved = new Map<string, Fields>();
  for (const { from, to, fields, askers } of moves) {
    const before = moved.get(to) ?? (taken.has(to) ? null : stayingIn(channel, to));
    const here = askers.filter(({ id }) => placeOf.get(id) === to);
    const { key = '', text = '' } = fields;
    if (!before) moved.set(to, { key, text, askers: here, waited: waitedIn(channel, from), from });
    else {
      const words = [textOf(before.text), textOf(text)].filter(Boolean).join('\n').slice(-MAX_TEXT_LENGTH);
      const both = [...askersOf(before), ...here].slice(0, MAX_ASKERS);
      moved.set(to, { ...before, text: words, askers: both });
    }
  }
  for (const [to, { from, ...value }] of moved) {
    await channel.put({ id: `${REQUEST}/${to}`, kind: REQUEST, value: { ...value, round: roundTag(channel) } });
    const answer = entries.get(`${ANSWER}/${nameOf(from)}`);
    if (answer) await channel.put({ id: `${ANSWER}/${to}`, kind: ANSWER, value: answer.value });
  }
  for (const from of taken) if (!moved.has(from)) await clear(channel, from);
}

/** A call that is there and stays. */
function stayingIn(channel: BreakoutChannel, roomId: string): Fields | null {
  const fields = fieldsIn(channel, `${REQUEST}/${roomId}`);
  return fields && { ...fields, waited: waitedIn(channel, roomId) };
}

function waitedIn(channel: BreakoutChannel, roomId: string): number {
  const entry = channel.getSnapshot().entries.get(`${REQUEST}/${roomId}`);
  return entry ? Math.max(0, Math.round(channel.now() - sinceOf(entry))) : 0;
}
