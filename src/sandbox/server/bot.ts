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
  /** Another id is another object: what a dump says of somebody is encoded once for each. */
  dumpPerson: DumpPerson & { readonly id: string };
  /** Where they are. Null while on the way, and after they left. */
  meeting: Meeting | null = null;
  left = false;

  constructor(name: string, preset: Preset) {
    this.name = name;
    this.preset = preset;
    const id = createId();
    this.customParticipantId = `bot-${id.slice(0, 8)}`;
    this.dumpPerson = this.#listedAs(id);
  }

  get id(): string {
    return this.dumpPerson.id;
  }

  /** Takes another participant id. Only on the way: meetings find their bots by it. */
  changeId(): void {
    this.dumpPerson = this.#listedAs(createId());
  }

  enter(meeting: Meeting): void {
    this.depart();
    this.meeting = meeting;
    meeting.bots.set(this.id, this);
  }

  /** Out of the meeting, on the way to another or for good. */
  depart(): void {
    this.meeting?.bots.delete(this.id);
    this.meeting = null;
  }

  #listedAs(id: string) {
    return {
      id,
      displayName: this.name,
      customParticipantId: this.customParticipantId,
      presetId: this.preset.id,
    } satisfies DumpPerson;
  }
}
