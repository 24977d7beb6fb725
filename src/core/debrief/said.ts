import type { BreakoutChannel } from '../channel/types';
import { announcementsIn } from '../facilitation/announcements';
import { askersOf } from '../facilitation/askers';
import { ANSWER, REQUEST, sinceOf } from '../facilitation/call-entry';
import { nameOf, textOf } from '../facilitation/checked-text';
import { entriesOf, fieldsOf, roomOfEntry } from '../facilitation/entries';
import { ASK, askOf } from '../facilitation/result-entry';
import type { DebriefAnnouncement, DebriefCall } from './types';

/** What was asked, announced and called for, as all clients know it now. Times are ms since 1970. */
export interface Said {
  /** What rooms are asked for. */
  readonly question: { readonly at: number; readonly text: string } | null;
  readonly announcements: readonly DebriefAnnouncement[];
  readonly calls: readonly DebriefCall[];
}

/** `offset`: from the channel's clock to that of the record, ms. */
export function saidIn(channel: BreakoutChannel, offset: number): Said {
  const { entries } = channel.getSnapshot();
  const timeOf = (at: number) => Math.round(at + offset);
  const writtenAt = (id: string) => timeOf(entries.get(id)?.writtenAt ?? 0);
  const question = askOf(channel)?.question;
  return {
    question: question ? { at: writtenAt(ASK), text: question } : null,
    announcements: announcementsIn(channel)
      // Replies stand with their calls.
      .filter(({ replyTo }) => replyTo === undefined)
      .map(({ id, by, text, link, to }) => ({
        id,
        at: writtenAt(id),
        by,
        text,
        ...(link !== undefined && { link }),
        to,
      })),
    calls: entriesOf(channel, REQUEST).flatMap((entry) => {
      const { key, text, ...rest } = fieldsOf(entry);
      const roomId = roomOfEntry(entry);
      if (typeof key !== 'string' || roomId === null) return [];
      const answer = entries.get(`${ANSWER}/${roomId}`);
      const said = answer ? fieldsOf(answer) : {};
      const reply = said.key === key ? textOf(said.reply) : '';
      const isAnswered = answer !== undefined && said.key === key && (said.state !== 'asked' || reply !== '');
      return [
        {
          id: key,
          roomId,
          at: timeOf(sinceOf(entry)),
          askers: askersOf(rest).map(({ name }) => name),
          text: textOf(text),
          answeredAt: isAnswered ? timeOf(answer.writtenAt) : null,
          answeredBy: isAnswered ? nameOf(said.by) : '',
          reply,
        },
      ];
    }),
  };
}
