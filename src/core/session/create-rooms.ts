import { isBreakoutError, type BreakoutError } from '../errors';
import type { PlannedRoom } from '../plan/types';
import type { Room } from '../types';
import { failures } from './failures';
import type { MeetingPort } from './port';
import type { RoomFailure } from './types';

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
  port: MeetingPort,
  drafts: readonly PlannedRoom[],
  orphans: readonly Room[],
): Promise<CreatedRooms> {
  const ids = new Map<string, string>();
  const left = [...orphans];
  for (const draft of drafts) {
    const index = left.findIndex(({ title }) => title === draft.title);
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
 * Which answer belongs to which draft? The server guarantees no order, leaves the id out for a room it refused, and
 * titles may repeat (SDK facts 12). Drafts of one title are interchangeable, so answers are dealt out by title; those
 * without one go by position.
 */
function match(
  drafts: readonly PlannedRoom[],
  answers: readonly { readonly id?: string; readonly title?: string }[],
  ids: Map<string, string>,
): void {
  const byTitle = new Map<string, string[]>();
  for (const { id, title } of answers) {
    if (id === undefined || title === undefined) continue;
    byTitle.set(title, [...(byTitle.get(title) ?? []), id]);
  }
  drafts.forEach((draft, index) => {
    const answer = answers[index];
    const id = byTitle.get(draft.title)?.shift() ?? (answer?.title === undefined ? answer?.id : undefined);
    if (id !== undefined) ids.set(draft.id, id);
  });
}

function failureOf(title: string, cause: unknown): BreakoutError {
  return isBreakoutError(cause) ? cause : failures.roomRefused(title, cause);
}
