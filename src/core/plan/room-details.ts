import { isSameBrief } from './brief';
import { draftId } from './draft-id';
import { planTitle } from './exchange/export-plan';
import type { Plan, PlannedRoom } from './types';
import { checkRoomCount } from './validate';
import { withRooms } from './with-rooms';

/** What a room has beside its title and its people; undefined: nothing is said. */
export type RoomDetails = { readonly [Name in DetailName]?: PlannedRoom[Name] | undefined };

type DetailName = 'capacity' | 'isLocked' | 'leadKey' | 'brief';

/** Those that are said. */
export function detailsOf(room: RoomDetails = {}): Pick<PlannedRoom, DetailName> {
  const { capacity, isLocked, leadKey, brief } = room;
  return {
    ...(capacity !== undefined && { capacity }),
    ...(isLocked && { isLocked }),
    ...(leadKey !== undefined && { leadKey }),
    ...(brief && { brief }),
  };
}

/** Whether two rooms have the same, beside title and people. */
export function hasSameDetails(a: RoomDetails, b: RoomDetails): boolean {
  return (
    a.capacity === b.capacity && a.isLocked === b.isLocked && a.leadKey === b.leadKey && isSameBrief(a.brief, b.brief)
  );
}

/** The plan with what is known of a room, which gives way to what the plan says itself. */
export function withDetails(plan: Plan, roomId: string, details: RoomDetails): Plan {
  return withRooms(plan, (room) => (room.id === roomId ? { ...detailsOf(details), ...room } : room));
}

/** Adds a room again that was open before, with all that it had: its id is a draft's. */
export function addRoomAgain(plan: Plan, room: PlannedRoom): Plan {
  checkRoomCount(plan.rooms.length + 1);
  const again: PlannedRoom = {
    id: draftId(plan.nextDraft),
    title: planTitle(room.title, plan.rooms.length),
    personKeys: room.personKeys,
    ...detailsOf(room),
  };
  return { ...plan, rooms: [...plan.rooms, again], nextDraft: plan.nextDraft + 1 };
}
