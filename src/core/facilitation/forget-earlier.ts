import type { BreakoutChannel } from '../channel/types';
import { COUNTDOWN } from './countdown-entry';
import { together } from './derived';
import { ASK, NO_ASK, putAsk, RESULT } from './result-entry';

/** Kinds of entries that belong to the rooms in which they were written. Those of single rooms go with these. */
const KINDS = ['announcement', 'read', 'help', 'help-answer', COUNTDOWN, RESULT];

interface Opening {
  /** Calls back when this client may have opened rooms. */
  readonly watch: (listener: () => void) => () => void;
  /** When it opened rooms from nothing last, ms since 1970; null: it has not. */
  readonly openedAt: () => number | null;
}

/**
 * For the host who opens rooms where none were: takes away what was announced, asked and answered in those before, also what
 * comes to light later. Until then it stays, as results have to. Returns what stops it.
 */
export function forgetEarlier(channel: BreakoutChannel, { watch, openedAt }: Opening): () => void {
  let opening: { readonly openedAt: number; readonly at: number } | null = null;
  /** To sign takes a while. */
  const pending = new Set<string>();
  const once = (id: string, write: () => Promise<void>) => {
    if (pending.has(id)) return;
    pending.add(id);
    void write().finally(() => pending.delete(id));
  };
  const look = () => {
    const last = openedAt();
    if (last === null) return;
    // On the channel's clock.
    if (opening?.openedAt !== last) opening = { openedAt: last, at: channel.now() - (Date.now() - last) };
    const { at } = opening;
    const { entries } = channel.getSnapshot();
    // Said, not removed: other hosts' tabs keep what was answered before, and learn by it that this is over.
    if ((entries.get(ASK)?.writtenAt ?? -Infinity) < at) once(ASK, () => putAsk(channel, NO_ASK));
    for (const { id, kind, writtenAt } of entries.values())
      if (KINDS.includes(kind) && writtenAt < at) once(id, () => channel.remove(id));
  };
  const stop = together(channel.subscribe(look), watch(look));
  look();
  return stop;
}
