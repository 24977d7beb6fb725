import { isBreakoutError, type BreakoutError } from '../errors';
import { titleKey } from '../names';
import type { PlannedRoom } from '../plan/types';
import type { Room } from '../types';
import { failures } from './failures';
import type { MeetingPort } from './port';
import type { RoomFailure } from './types';

type Answer = Awaited<ReturnType<MeetingPort['createRooms']>>[number];

export interface CreatedRooms {
  /** Server ids by draft id. */
  readonly ids: ReadonlyMap<string, string>;
  readonly failed: readonly RoomFailure[];
}

/**
 * Creates the draft rooms of a plan. `orphans` are empty rooms that a former attempt may have created although its
 * answer was lost: one of the same title is taken instead of a second one.
 */
export async function createRooms(
  port: Pick<MeetingPort, 'createRooms'>,
  drafts: readonly PlannedRoom[],
  orphans: readonly Room[],
): Promise<CreatedRooms> {
  const ids = new Map<string, string>();
  const left = [...orphans];
  for (const draft of drafts) {
    const index = left.findIndex(({ title }) => titleKey(title) === titleKey(draft.title));
    const [orphan] = index === -1 ? [] : left.splice(index, 1);
    if (orphan) ids.set(draft.id, orphan.id);
  }
  const wanted = drafts.filter(({ id }) => !ids.has(id));
  if (wanted.length === 0) return { ids, failed: [] };

  let cause: unknown;
  try {
    const answers = await port.createRooms(wanted.map(({ title }) => title));
    match(wanted, answers, ids);
  } catch (error) {
    cause = error;
  }
  const failed = wanted
    .filter(({ id }) => !ids.has(id))
    .map(({ id, title }) => ({ roomId: id, title, error: failureOf(title, cause) }));
  return { ids, failed };
}

/**
 * Which answer belongs to which draft? The server guarantees no order, leaves the id out for a room it refused, titles may
 * repeat (SDK facts 12), and a title may come back as the server keeps it: trimmed, normalised, half a sign replaced.
 * Drafts of one title are interchangeable, so answers are dealt out by the very title, then by the title as it is compared
 * everywhere. What is left goes by position: a room that exists is nobody's failure.
 */
function match(drafts: readonly PlannedRoom[], answers: readonly Answer[], ids: Map<string, string>): void {
  const left = new Set(answers.filter(({ id }) => id !== undefined));
  const deal = (fits: (draft: PlannedRoom, answer: Answer, index: number) => boolean) => {
    drafts.forEach((draft, index) => {
      const answer = ids.has(draft.id) ? undefined : [...left].find((each) => fits(draft, each, index));
      if (answer?.id === undefined) return;
      ids.set(draft.id, answer.id);
      left.delete(answer);
    });
  };
  deal((draft, { title }) => title === draft.title);
  deal((draft, { title }) => title !== undefined && titleKey(title) === titleKey(draft.title));
  if (answers.length === drafts.length) deal((_, answer, index) => answer === answers[index]);
}

function failureOf(title: string, cause: unknown): BreakoutError {
  return isBreakoutError(cause) ? cause : failures.roomRefused(title, cause);
}
