/** The colon keeps draft ids apart from the server's, which are UUIDs. */
const prefix = 'draft:';

/** The id of the nth room that was drafted in a plan. */
export function draftId(count: number): string {
  return `${prefix}${count}`;
}

/** Whether a planned room's id is a draft id: the room is not on the server yet. */
export function isDraftId(id: string): boolean {
  return id.startsWith(prefix);
}
