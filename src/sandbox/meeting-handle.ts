import { createBots, type SandboxBot } from './bots';
import { SandboxError } from './errors';
import { createParticipant, type SandboxParticipant } from './participant';
import type { Backend } from './server/backend';
import { kick } from './server/handlers/room';
import { type Meeting, Person } from './server/meeting';
import { presetNamed } from './server/presets';
import { createRooms, deleteRooms } from './server/rooms';

/** The person to add to a meeting. */
export interface ParticipantOptions {
  /** The name that is shown. */
  readonly name: string;
  /** Name of a preset: `host`, `participant`, `switcher`, `returner`, `viewer`, or one of your own. */
  readonly preset: string;
  /** Your own id for this user. Default: none. */
  readonly customParticipantId?: string;
  /** Address of a picture. */
  readonly picture?: string;
}

/** A main meeting on the emulated server. */
export interface SandboxMeeting {
  /** Id of the meeting. */
  readonly id: string;
  /** Title of the meeting. */
  readonly title: string;
  /** Adds somebody who can then enter with a real client. Throws `unknown-preset`, `meeting-deleted`. */
  addParticipant(options: ParticipantOptions): SandboxParticipant;
  /** Adds people who exist on the server only: so many, or with these names. Preset: `participant`. */
  addBots(bots: number | readonly string[], options?: { readonly preset?: string }): readonly SandboxBot[];
  /** Creates rooms as another host would, and returns their ids. */
  createRooms(titles: readonly string[]): readonly string[];
  /** Deletes rooms as another host would. Unknown ids are ignored. */
  deleteRooms(ids: readonly string[]): void;
  /** Deletes the meeting with its rooms: its tokens open nothing any more. For who is inside it has ended. */
  delete(): void;
}

export function createMeetingHandle(backend: Backend, meeting: Meeting): SandboxMeeting {
  const assertThere = () => {
    if (!meeting.deleted) return;
    throw new SandboxError('meeting-deleted', {
      what: `The meeting "${meeting.title}" was deleted.`,
      why: 'Nobody can enter it any more.',
      fix: 'Create another meeting.',
    });
  };

  return {
    id: meeting.id,
    title: meeting.title,

    addParticipant(options) {
      assertThere();
      const person = new Person(meeting, {
        name: options.name,
        preset: presetNamed(backend.presets, options.preset),
        customParticipantId: options.customParticipantId,
        pictureUrl: options.picture,
      });
      backend.passes.set(person.pass.token, person.pass);
      return createParticipant(backend, person);
    },

    addBots(bots, { preset = 'participant' } = {}) {
      assertThere();
      return createBots(backend, meeting, bots, presetNamed(backend.presets, preset));
    },

    createRooms(titles) {
      assertThere();
      return createRooms(backend, meeting, titles).map((room) => room.id);
    },

    deleteRooms(ids) {
      deleteRooms(
        backend,
        [...meeting.rooms].filter((room) => ids.includes(room.id)),
      );
    },

    delete() {
      for (const each of meeting.family) {
        each.deleted = true;
        kick(each.present, 'kick-all');
        for (const bot of [...each.bots.values()]) bot.depart();
      }
      backend.changed(meeting);
    },
  };
}
