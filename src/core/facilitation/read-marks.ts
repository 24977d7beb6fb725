import type { BreakoutChannel } from '../channel/types';

const KIND = 'read';
/** Characters of each mark. */
const LENGTH = 5;
/** In larger places nobody marks: it would be a message of each. */
const MAX_PEOPLE = 100;
/** How long somebody waits for others to be through with theirs, ms, and for each who is there. */
const WAIT = { atLeast: 300, perPerson: 60 };

/**
 * Who has read what, counted by place. The marks of one place are one entry that each of its people adds to; where two
 * write at once and one is overwritten, its writer sees that and adds it again.
 */
export class ReadMarks {
  readonly #channel: BreakoutChannel;
  readonly #isThere: (id: string) => boolean;
  /** Of this client: a random word for each thing it has read. */
  readonly #mine = new Map<string, { readonly mark: string; readonly entryId: string }>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isThere`: whether what was read is still there. Default: whether an entry has that id. */
  constructor(channel: BreakoutChannel, isThere?: (id: string) => boolean) {
    this.#channel = channel;
    this.#isThere = isThere ?? ((id) => channel.getSnapshot().entries.has(id));
  }

  read(id: string): void {
    const { people, meetingId } = this.#channel.surroundings();
    const here = people.filter((person) => person.meetingId === meetingId).length;
    if (this.#mine.has(id) || meetingId === '' || here > MAX_PEOPLE) return;
    const mark = Math.random().toString(36).slice(2).padEnd(LENGTH, '0').slice(0, LENGTH);
    this.#mine.set(id, { mark, entryId: `${KIND}/${id}/${meetingId}` });
    this.#later();
  }

  /** Sees to it that marks of this client stay, until the returned function is called. */
  keep(): () => void {
    const stop = this.#channel.subscribe(() => this.#later());
    return () => {
      stop();
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  countsOf(id: string): Record<string, number> {
    const prefix = `${KIND}/${id}/`;
    const found = [...this.#channel.getSnapshot().entries.values()].filter((entry) => entry.id.startsWith(prefix));
    return Object.fromEntries(
      found.map((entry) => [entry.id.slice(prefix.length), marksOf(entry.value).length / LENGTH]),
    );
  }

  /** Takes the marks of something away that is gone. */
  async forget(id: string): Promise<void> {
    for (const entryId of this.#channel.getSnapshot().entries.keys())
      if (entryId.startsWith(`${KIND}/${id}/`)) await this.#channel.remove(entryId);
  }

  #later(): void {
    if (this.#timer !== undefined || this.#missing().length === 0) return;
    const { people, meetingId } = this.#channel.surroundings();
    const here = people.filter((person) => person.meetingId === meetingId).length;
    const spread = Math.max(WAIT.atLeast, here * WAIT.perPerson);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      for (const { mark, entryId } of this.#missing()) {
        const marks = marksOf(this.#channel.getSnapshot().entries.get(entryId)?.value);
        void this.#channel.put({ id: entryId, kind: KIND, value: marks + mark });
      }
    }, Math.random() * spread);
  }

  /** Of this client, and in no entry, of things that are still there. */
  #missing(): { readonly mark: string; readonly entryId: string }[] {
    const { entries } = this.#channel.getSnapshot();
    return [...this.#mine].flatMap(([id, mine]) => {
      if (!this.#isThere(id)) return [];
      const marks = marksOf(entries.get(mine.entryId)?.value);
      return chunks(marks).includes(mine.mark) ? [] : [mine];
    });
  }
}

function marksOf(value: unknown): string {
  return typeof value === 'string' && value.length % LENGTH === 0 && value.length <= 2 * MAX_PEOPLE * LENGTH
    ? value
    : '';
}

function chunks(marks: string): string[] {
  return marks.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
}
