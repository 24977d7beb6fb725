import type { DumpPerson } from '../wire/breakout';
import { createId } from './id';
import type { Meeting } from './meeting';
import type { Preset } from './presets';

/**
 * Somebody who exists on the server only: listed in dumps, moved like everybody else. One plain object each, without
 * timers or a connection, so that a thousand are cheap.
 */
export class Bot {
  readonly name: string;
  readonly customParticipantId: string;
  readonly preset: Preset;
  id = createId();
  /** Where they are. Null while on the way, and after they left. */
  meeting: Meeting | null = null;
  left = false;

  constructor(name: string, preset: Preset) {
    this.name = name;
    this.preset = preset;
    this.customParticipantId = `bot-${this.id.slice(0, 8)}`;
  }

  get dumpPerson(): DumpPerson {
    return {
      id: this.id,
      displayName: this.name,
      customParticipantId: this.customParticipantId,
      presetId: this.preset.id,
    };
  }

  enter(meeting: Meeting): void {
    this.meeting?.bots.delete(this);
    this.meeting = meeting;
    meeting.bots.add(this);
  }

  /** Out of the meeting, on the way to another or for good. */
  depart(): void {
    this.meeting?.bots.delete(this);
    this.meeting = null;
  }
}
