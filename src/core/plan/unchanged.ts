import type { Plan } from './types';

/** Whether a plan for open rooms leaves everyone and everything where they are. */
export function isUnchanged({ rooms, base }: Plan): boolean {
  if (rooms.length !== base.length) return false;
  const before = new Map(base.map((room) => [room.id, room]));
  return rooms.every(({ id, title, personKeys }) => {
    const room = before.get(id);
    if (!room || room.title !== title || room.personKeys.length !== personKeys.length) return false;
    const people = new Set(room.personKeys);
    return personKeys.every((key) => people.has(key));
  });
}
