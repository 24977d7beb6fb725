import fc from 'fast-check';
import {
  assign,
  assignAll,
  emptyRoom,
  lockPeople,
  sortPeople,
  swapPeople,
  unassignAll,
} from '../../../src/core/plan/edit-people';
import {
  addRoom,
  lockRoom,
  removeRoom,
  renameRoom,
  setBrief,
  setCapacity,
  setLead,
  sortRooms,
} from '../../../src/core/plan/edit-rooms';
import { isDraftId } from '../../../src/core/plan/draft-id';
import { addRule, removeRule } from '../../../src/core/plan/edit-rules';
import { shuffle } from '../../../src/core/plan/shuffle';
import type { Plan } from '../../../src/core/plan/types';
import { keys, person } from './people';

export type Edit = (plan: Plan) => Plan;

/** Everybody whom `anyEdit` may place. */
export const everyone = keys(12);

const someone = fc.constantFrom(...everyone);
const some = fc.array(someone, { maxLength: 6 });

/** An edit of one of the plan's rooms; none when there is no room. */
const ofRoom = (edit: fc.Arbitrary<(plan: Plan, roomId: string) => Plan>): fc.Arbitrary<Edit> =>
  fc.tuple(edit, fc.nat(30)).map(([change, index]) => (plan) => {
    const room = plan.rooms[index % Math.max(1, plan.rooms.length)];
    return room ? change(plan, room.id) : plan;
  });

/** Any edit there is, with any arguments that it takes. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom('Red', 'Blue', 'Room 10').map(
    (title): Edit =>
      (plan) =>
        addRoom(plan, title),
  ),
  ofRoom(fc.constant(removeRoom)),
  ofRoom(fc.constant((plan, id) => (isDraftId(id) ? renameRoom(plan, id, 'Renamed') : plan))),
  ofRoom(some.map((personKeys) => (plan, id) => assign(plan, personKeys, id))),
  some.map(
    (personKeys): Edit =>
      (plan) =>
        assign(plan, personKeys, null),
  ),
  ofRoom(some.map((personKeys) => (plan, id) => assignAll(plan, { [id]: [...new Set(personKeys)] }))),
  fc.tuple(someone, someone).map(
    ([a, b]): Edit =>
      (plan) =>
        swapPeople(plan, a, b),
  ),
  ofRoom(fc.constant(emptyRoom)),
  ofRoom(fc.constantFrom(null, { text: 'List risks' }).map((brief) => (plan, id) => setBrief(plan, id, brief))),
  ofRoom(
    fc.option(fc.nat(5)).map((at) => (plan, id) => {
      const room = plan.rooms.find((one) => one.id === id);
      return setLead(plan, id, (at !== null && room?.personKeys[at]) || null);
    }),
  ),
  fc.constantFrom(null, { text: 'Discuss', link: 'https://example.com' }).map(
    (brief): Edit =>
      (plan) =>
        setBrief(plan, null, brief),
  ),
  fc.constant(unassignAll),
  fc.constant((plan: Plan) =>
    sortPeople(
      plan,
      everyone.slice(3).map((key) => person(key)),
    ),
  ),
  fc.constant((plan: Plan) => sortRooms(plan)),
  fc.tuple(some, fc.boolean()).map(
    ([personKeys, locked]): Edit =>
      (plan) =>
        lockPeople(plan, personKeys, locked),
  ),
  ofRoom(fc.boolean().map((locked) => (plan, id) => lockRoom(plan, id, locked))),
  ofRoom(fc.option(fc.nat(5)).map((capacity) => (plan, id) => setCapacity(plan, id, capacity))),
  fc
    .tuple(
      fc.uniqueArray(someone, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('keep-together' as const, 'keep-apart' as const, 'spread' as const),
    )
    .map(
      ([personKeys, kind]): Edit =>
        (plan) =>
          addRule(plan, { kind, personKeys }),
    ),
  fc.nat(3).map((index): Edit => (plan) => {
    const rule = plan.rules?.[index];
    return rule ? removeRule(plan, rule) : plan;
  }),
  fc.tuple(some, fc.constantFrom('unassigned' as const, 'unlocked' as const), fc.integer()).map(
    ([personKeys, scope, seed]): Edit =>
      (plan) =>
        plan.rooms.some((room) => !room.isLocked) ? shuffle(plan, personKeys, scope, { seed }).plan : plan,
  ),
);
