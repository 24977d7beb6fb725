import type { FaultSubject } from '../faults';
import { createId } from './id';
import type { Meeting } from './meeting';
import type { ConnectedMeetingsPermissions, Preset } from './presets';

/** Somebody who was added to a meeting. Lasts through all moves; what changes on a move is their pass. */
export class Person implements FaultSubject {
  readonly name: string;
  readonly customParticipantId: string | undefined;
  readonly pictureUrl: string | undefined;
  preset: Preset;
  permissions: ConnectedMeetingsPermissions;
  /** Whether they were let in from the waiting room. */
  admitted: boolean;
  /** Whether they were on stage where they were last. */
  onStage = false;
  /** The latest of their passes. */
  pass: Pass;

  constructor(
    meeting: Meeting,
    details: {
      name: string;
      preset: Preset;
      customParticipantId?: string | undefined;
      pictureUrl?: string | undefined;
    },
  ) {
    this.name = details.name;
    this.preset = details.preset;
    this.permissions = details.preset.permissions;
    this.customParticipantId = details.customParticipantId;
    this.pictureUrl = details.pictureUrl;
    this.admitted = !details.preset.waitingRoom;
    this.pass = createPass(this, meeting, createId());
  }

  /** Their participant id where they are now: `self.userId` of the SDK. */
  get id(): string {
    return this.pass.participantId;
  }
}

/** The right to enter one meeting: what an auth token stands for. */
export interface Pass {
  readonly token: string;
  readonly person: Person;
  readonly meeting: Meeting;
  readonly participantId: string;
}

let passCount = 0;

export function createPass(person: Person, meeting: Meeting, participantId: string): Pass {
  passCount += 1;
  const claims = {
    orgId: 'org-sandbox',
    meetingId: meeting.id,
    participantId,
    presetId: person.preset.id,
    // The SDK locks `init` by token: equal tokens would block each other.
    unique: passCount,
  };
  // The SDK reads the middle part with `atob`; nobody checks the rest.
  const token = `eyJhbGciOiJub25lIn0.${btoa(JSON.stringify(claims))}.sandbox`;
  return { token, person, meeting, participantId };
}
