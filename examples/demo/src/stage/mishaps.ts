import type { Fault } from '../../../../src/sandbox';
import type { Demo, DemoPerson } from '../demo';

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
export function mishapsOf({ people }: Demo): readonly Mishap[] {
  const [first, second] = guestsOf(people);
  return [
    { id: 'room', label: 'The second room is refused', faults: [{ on: 'create', kind: 'refuse', only: [1] }] },
    ...(first
      ? [{ id: 'switch', label: `${first.name} cannot enter another meeting`, faults: [switchFails(first)] }]
      : []),
    ...(second
      ? [
          {
            id: 'move',
            label: `The server refuses to move ${second.name}`,
            faults: [{ on: 'move', kind: 'refuse', only: [second.name] } as const],
          },
        ]
      : []),
    { id: 'slow', label: 'Lists of people come 3 s late', faults: [{ on: 'dump', kind: 'late', ms: 3000 }] },
    {
      id: 'silent',
      label: 'The server does not answer the host',
      faults: (['create', 'move', 'delete'] as const).map((on) => ({ on, kind: 'silent' })),
    },
  ];
}

export function incidentsOf({ people, meeting, sandbox }: Demo): readonly Incident[] {
  const [first, second] = guestsOf(people);
  return [
    ...(first ? [{ label: `Cut the connection of ${first.name}`, strike: () => first.participant.disconnect() }] : []),
    ...(second ? [{ label: `Remove ${second.name} from the meeting`, strike: () => second.participant.kick() }] : []),
    {
      label: 'Another host deletes a room',
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
