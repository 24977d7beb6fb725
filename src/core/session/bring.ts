import { sleep } from '../timing';
import type { Arrivals } from './arrivals';
import type { Lookout, RunEnvironment } from './lookout';
import { DEFAULTS } from './options';
import { groupByWay, type Move } from './ways';

/** Waits between looks at the lists while people are on their way, ms: soon at first, then calmer. */
const POLL_WAITS = [250, 500, 1000];
const LAST_POLL_WAIT = 2000;

/** What bringing people needs of the operation that it is a part of. */
interface Bringing<Client> {
  readonly env: RunEnvironment<Client>;
  readonly look: Lookout<Client>;
  readonly signal: AbortSignal | undefined;
  /** Called once, when everyone who could be sent at once was sent. */
  readonly onSent: () => void;
  /** Called when the state of somebody has changed, and at the end. */
  readonly onChange: () => void;
}

/** Sends everyone to where they belong as soon as they can be sent, and waits for them, bounded. */
export async function bring<Client>(
  arrivals: Arrivals,
  { env, look, signal, onSent, onChange }: Bringing<Client>,
): Promise<void> {
  const { state } = env;
  const ms = env.settings().arrivalTimeout ?? DEFAULTS.arrivalTimeout;
  const deadline = Date.now() + ms;
  // While this client itself is between two meetings nobody hears it (SDK facts 5 and 9).
  const canSend = () => {
    const { status } = state.snapshot;
    return (status === 'main' || status === 'room') && state.port.read().dump !== null;
  };
  const due = () => (canSend() ? arrivals.due(state.snapshot) : []);
  const isWaiting = () => {
    if (arrivals.check(state.snapshot)) onChange();
    return arrivals.waiting;
  };
  await send(arrivals, env, due());
  onSent();
  for (let turn = 0; isWaiting(); turn++) {
    const left = deadline - Date.now();
    if (left <= 0) break;
    const since = Date.now();
    const listed = () => (state.snapshot.updatedAt ?? 0) >= since;
    let unsubscribe: (() => void) | undefined;
    try {
      await sleep(Math.min(POLL_WAITS[turn] ?? LAST_POLL_WAIT, left), {
        signal,
        wake: (wake) => {
          unsubscribe = state.store.subscribe(() => {
            // A later operation may have taken over the last one, too.
            if (!arrivals.waiting || (listed() && (!isWaiting() || due().length > 0))) wake();
          });
        },
      });
    } finally {
      unsubscribe?.();
    }
    // The server may push lists on every move, or none: ask when nothing came.
    if (!listed()) await look.tryToList(left);
    const found = due();
    if (found.length > 0) await send(arrivals, env, found);
  }
  arrivals.expire(ms, state.snapshot);
  onChange();
}

/** Sends every move at once; my own last, because my switch ends the client that carries the others. */
async function send<Client>(
  arrivals: Arrivals,
  { state }: RunEnvironment<Client>,
  moves: readonly Move[],
): Promise<void> {
  const { port, snapshot } = state;
  const isMine = ({ person }: Move) => person.key === snapshot.me?.key;
  const request = async ([first, ...more]: readonly Move[]) => {
    if (!first) return;
    const people = [first, ...more].map(({ person }) => person);
    arrivals.sent([first, ...more]);
    const ids = [...new Set(people.map(({ id }) => id))];
    const error = await port.move(first.fromId, first.toId, ids);
    if (error) {
      const keys = people.map(({ key }) => key);
      arrivals.refused(keys, error);
    }
  };
  const answers = Promise.all(groupByWay(moves.filter((move) => !isMine(move))).map(request));
  const mine = moves.filter(isMine);
  if (mine.length === 0) return;
  await answers;
  // Not awaited, nor are the others' answers without me: people may arrive while an answer is lost. A move's promise never rejects.
  void request(mine);
}
