import type { RealtimeKitClient } from '../../../../src';
import { Store } from '../../../../src/core';
import { createSandbox, type SandboxMeeting } from '../../../../src/sandbox';
import { readCast, type CastMember } from '../cast';
import type { Demo, DemoPerson, WorkshopPart } from '../demo';
import { readSettings } from '../settings';
import { installCamera } from './camera';
import { createCrowd } from './crowd';

/** When somebody comes too late to a workshop: its rooms are open by then. */
const LATE_MS = 15_000;

/** Sets the demo up: the emulated server with one meeting, and everything that its visitor can turn. */
export function createDemo(query: URLSearchParams): Demo {
  const systemTheme = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  const settings = new Store(readSettings(query, systemTheme));
  const sandbox = createSandbox();
  const meeting = sandbox.createMeeting({ title: 'Main meeting' });
  const crowd = createCrowd(meeting);
  const people = readCast(query).map((member) => createPerson(meeting, member));
  // Leaving and entering again starts in the main meeting, whatever room one was sent to meanwhile.
  const entrances = new Map(
    people.map(({ id, participant }) => [id, participant.clientOptions({ audio: true, video: true })]),
  );
  const hasEntered = new Set<string>();
  const workshops = new Store(0);
  workshops.subscribe(() => void setTimeout(crowd.comeLate, LATE_MS));

  const applySettings = () => {
    const { bots, latency, listBy, participantIds, pushDumps } = settings.get();
    sandbox.configure({ latency, listBy, participantIds, pushDumps });
    crowd.resize(bots);
  };
  applySettings();
  settings.subscribe(applySettings);

  return {
    sandbox,
    meeting,
    people,
    settings,
    workshops,
    enter(personId, frame) {
      const person = people.find(({ id }) => id === personId);
      const clientOptions = entrances.get(personId);
      if (!person || !clientOptions) throw new Error(`Nobody in this demo is called "${personId}".`);
      sandbox.install(frame);
      installCamera(frame, person);
      // As it is on every way back: after a reload one is seen, and not heard before one wants to be.
      const defaults = { ...clientOptions.defaults, audio: !hasEntered.has(personId) };
      hasEntered.add(personId);
      const options = { ...clientOptions, defaults };
      return { person, settings, clientOptions: options, part: partOf(person, people), workshops };
    },
  };
}

/** The first host leads, and the last guest asks: everyone else goes along. */
function partOf(person: DemoPerson, people: readonly DemoPerson[]): WorkshopPart {
  const isHost = ({ participant }: DemoPerson) => participant.permissions.canAlter;
  if (person === people.find(isHost)) return 'leads';
  return person === people.findLast((other) => !isHost(other)) ? 'asks' : null;
}

function createPerson(meeting: SandboxMeeting, member: CastMember): DemoPerson {
  const { id, name, preset } = member;
  return {
    ...member,
    participant: meeting.addParticipant({ name, preset, customParticipantId: id }),
    client: new Store<RealtimeKitClient | null>(null),
    camera: new Store<'synthetic' | 'own'>('synthetic'),
  };
}
