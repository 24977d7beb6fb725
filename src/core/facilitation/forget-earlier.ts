import type { BreakoutChannel } from '../channel/types';
import type { Opening } from '../editor/untold';
import { COUNTDOWN } from './countdown-entry';
import { together } from './derived';
import { ASK, newKey, NO_ASK, putAsk, RESULT, type ResultsAsk } from './result-entry';

/** Kinds of entries that belong to the rooms in which they were written. Those of single rooms go with these. */
const KINDS = ['announcement', 'read', 'help', 'help-answer', COUNTDOWN, RESULT];

interface Openings {
  /** Calls back when this client may have opened rooms. */
  readonly watch: (listener: () => void) => () => void;
  /** The rooms that it opened from nothing last; null: it has not. */
  readonly opened: () => Opening | null;
  /** Whether any rooms are listed. */
  readonly areListed: () => boolean;
}

/**
 * For the host who opens rooms where none were: takes away what was announced, asked and answered in those before, also what
 * comes to light later, and asks for what the plan of these says. Until then it stays, as results have to. Returns what stops it.
 */
export function forgetEarlier(channel: BreakoutChannel, { watch, opened, areListed }: Openings): () => void {
  let known: { readonly opening: Opening; readonly at: number; readonly ask: ResultsAsk } | null = null;
  /** To sign takes a while. */
  const pending = new Set<string>();
  const once = (id: string, write: () => Promise<void>) => {
    if (pending.has(id)) return;
    pending.add(id);
    void write().finally(() => pending.delete(id));
  };
  const look = () => {
    const opening = opened();
    if (!opening) return;
    // On the channel's clock.
    if (known?.opening !== opening)
      known = { opening, at: channel.now() - (Date.now() - opening.at), ask: askOfOpening(opening) };
    const { at, ask } = known;
    const { entries } = channel.getSnapshot();
    // Said, not removed: other hosts' tabs keep what was answered before, and learn by it that this is over.
    // With no room there is nobody to ask.
    const isNow = ask.state === 'closed' || areListed();
    if (isNow && (entries.get(ASK)?.writtenAt ?? -Infinity) < at) once(ASK, () => putAsk(channel, ask));
    for (const { id, kind, writtenAt } of entries.values())
      if (KINDS.includes(kind) && writtenAt < at) once(id, () => channel.remove(id));
  };
  const stop = together(channel.subscribe(look), watch(look));
  look();
  return stop;
}

function askOfOpening({ question }: Opening): ResultsAsk {
  return question === null ? NO_ASK : { ...NO_ASK, key: newKey(), state: 'asked', question };
}
