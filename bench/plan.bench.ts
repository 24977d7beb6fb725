import { createPlan } from '../src/core/plan/create';
import { diffPlan } from '../src/core/plan/diff';
import { distribute } from '../src/core/plan/distribute';
import { assignAll } from '../src/core/plan/edit';
import type { Person, Room } from '../src/core/types';
import { medianMs, row } from './row';

const people = Array.from({ length: 1000 }, (_, index): Person => ({
  key: `key-${index}`,
  id: `id-${index}`,
  name: `Person ${index}`,
  isHost: false,
}));
const titles = Array.from({ length: 100 }, (_, index) => `Room ${index + 1}`);

const personKeys = people.map((person) => person.key);
const main: Room = { id: 'main', title: 'Main', people };
const plan = createPlan({ titles });
const roomIds = plan.rooms.map((room) => room.id);

row('distribute 1,000 people into 100 rooms (ms)', async () => ({
  ours: await medianMs(() => distribute(personKeys, roomIds, { seed: 1 })),
}));

row('diff a plan of 1,000 people in 100 rooms against the live rooms (ms)', async () => {
  const assigned = assignAll(plan, distribute(personKeys, roomIds, { seed: 1 }).assignment);
  return { ours: await medianMs(() => diffPlan(assigned, { main, rooms: [] })) };
});
