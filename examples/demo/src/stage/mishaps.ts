import type { Fault } from '../../../../src/sandbox';
import type { Demo, DemoPerson } from '../demo';
import { fill, type Words } from './words';

/** Something that goes wrong from now on, until it is switched off. */
export interface Mishap {
  readonly id: string;
  readonly label: string;
  readonly faults: readonly Fault[];
}

/** Something that goes wrong once. */
export interface Incident {
  readonly label: string;
  readonly strike: () => void;
}

/** What the visitor can let go wrong. The persons named are the first two who are no hosts. */
export function mishapsOf({ people }: Demo, words: Words): readonly Mishap[] {
  const [first, second] = guestsOf(people);
  return [
    { id: 'room', label: words.roomRefused, faults: [{ on: 'create', kind: 'refuse', only: [1] }] },
    ...(first ? [{ id: 'switch', label: fill(words.cannotEnter, first.name), faults: [switchFails(first)] }] : []),
    ...(second
      ? [
          {
            id: 'move',
            label: fill(words.cannotMove, second.name),
            faults: [{ on: 'move', kind: 'refuse', only: [second.name] } as const],
          },
        ]
      : []),
    { id: 'slow', label: words.listsLate, faults: [{ on: 'dump', kind: 'late', ms: 3000 }] },
    {
      id: 'silent',
      label: words.serverSilent,
      faults: (['create', 'move', 'delete'] as const).map((on) => ({ on, kind: 'silent' })),
    },
  ];
}

export function incidentsOf({ people, meeting, sandbox }: Demo, words: Words): readonly Incident[] {
  const [first, second] = guestsOf(people);
  return [
    ...(first ? [{ label: fill(words.cut, first.name), strike: () => first.participant.disconnect() }] : []),
    ...(second ? [{ label: fill(words.remove, second.name), strike: () => second.participant.kick() }] : []),
    {
      label: words.roomDeleted,
      strike: () => {
        const [room] = sandbox.rooms(meeting.id).rooms;
        if (room) meeting.deleteRooms([room.id]);
      },
    },
  ];
}

function guestsOf(people: readonly DemoPerson[]): readonly DemoPerson[] {
  return people.filter(({ participant }) => !participant.permissions.canAlter);
}

function switchFails({ name }: DemoPerson): Fault {
  return { on: 'init', kind: { status: 500 }, person: name };
}
