import { describe, expect, onTestFinished, test } from 'vitest';
import { createPlan, setQuestion } from '../../src/core';
import { breakoutResults } from '../../src/realtimekit/facilitation';
import type { SandboxOptions } from '../../src/sandbox';
import { Company } from '../support/company';
import { seatGuests } from '../support/seat-guests';

const guests = ['Alice', 'Bob', 'Carol'];

interface Tab {
  readonly storage: Storage;
}

/** Everybody’s page shows results, as the notes do; a tab keeps its storage when its page is loaded again. */
class Workshop {
  readonly company: Company;
  readonly #tabs: Map<string, Tab>;

  private constructor(company: Company, tabs: Map<string, Tab>) {
    this.company = company;
    this.#tabs = tabs;
  }

  static async gather(hosts: readonly string[], ways: SandboxOptions): Promise<Workshop> {
    const tabs = new Map([...hosts, ...guests].map((name) => [name, { storage: memory() }]));
    const company = await Company.gather(hosts, guests, ways, (name) => ({ roomStorage: tabs.get(name)?.storage }));
    const workshop = new Workshop(company, tabs);
    for (const name of company.names) workshop.#show(name);
    return workshop;
  }

  results(name: string) {
    return breakoutResults(this.company.session(name));
  }

  #show(name: string): void {
    onTestFinished(this.results(name).subscribe(() => undefined));
  }

  /** Alice and Carol are in the garden, Bob is in the library. */
  async open(host: string, question: string | null = null): Promise<void> {
    const { company } = this;
    const { editor } = seatGuests(company, host);
    editor.edit((plan) => setQuestion(plan, question));
    void company.session(host).start(editor.getState().plan ?? createPlan({ rooms: [] }));
    const isSeated = () =>
      guests.every((name) => company.session(name).getSnapshot().status === 'room') && company.isSettled;
    expect(await company.clock.until(isSeated, 20_000)).toBe(true);
    await company.clock.pass(2000);
  }

  async reload(name: string): Promise<void> {
    await this.company.unload(name);
    await this.company.clock.pass(1000);
    await this.company.enterAgain(name, { roomStorage: this.#tabs.get(name)?.storage });
    this.#show(name);
    await this.company.clock.pass(6000);
  }

  seenBy(name: string): string[] {
    return this.results(name)
      .getSnapshot()
      .all.map(({ room, text, by }) => `${room}: ${text} (${by})`);
  }
}

function memory(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  } as Storage;
}

describe.each([
  { echoBroadcasts: true, listBy: 'presence', participantIds: 'stable' },
  { echoBroadcasts: false, listBy: 'assignment', participantIds: 'change' },
] satisfies SandboxOptions[])('with %j', (ways) => {
  test('a result outlives a close, the crash of its writer and of the host, and reloads', async () => {
    const workshop = await Workshop.gather(['Hanna', 'Henri'], ways);
    const { company } = workshop;
    const { clock } = company;
    await workshop.open('Hanna');
    await clock.drive(workshop.results('Hanna').ask());
    await clock.pass(2000);
    workshop.results('Alice').edit('Three risks');
    await clock.drive(workshop.results('Alice').send());
    // Half a text, which nobody sends.
    workshop.results('Bob').edit('Two chan');
    await clock.pass(2000);
    expect(workshop.results('Carol').getSnapshot().own?.sent).toMatchObject({ text: 'Three risks', by: 'Alice' });

    // The writer's page dies, then that of the host who asked; the other one closes, without a word before.
    await company.unload('Alice');
    await company.unload('Hanna');
    await clock.pass(3000);
    await clock.drive(company.session('Henri').close());
    await clock.pass(4000);
    const both = ['Garden: Three risks (Alice)', 'Library: Two chan (Bob)'];
    expect(workshop.seenBy('Henri')).toEqual(both);
    await workshop.reload('Henri');
    expect(workshop.seenBy('Henri')).toEqual(both);
    // Nobody is left who could tell.
    for (const name of ['Bob', 'Carol']) await company.unload(name);
    await clock.pass(3000);
    await workshop.reload('Henri');
    await clock.pass(20_000);
    expect(workshop.seenBy('Henri')).toEqual(both);
  });
});

test('what a plan asks goes out with the start, and takes the place of what was asked in the rooms before', async () => {
  const workshop = await Workshop.gather(['Hanna', 'Henri'], {});
  const { company } = workshop;
  const { clock } = company;
  await workshop.open('Hanna', 'Which risks?');
  const asked = (name: string) => {
    const { isAsked, question, own } = workshop.results(name).getSnapshot();
    return [isAsked, question, own !== null];
  };
  expect(['Henri', 'Alice', 'Bob'].map(asked)).toEqual([
    [true, 'Which risks?', false],
    [true, 'Which risks?', true],
    [true, 'Which risks?', true],
  ]);
  workshop.results('Alice').edit('Three risks');
  await clock.drive(workshop.results('Alice').send());
  await clock.drive(company.session('Hanna').close());
  await clock.pass(4000);
  expect(workshop.seenBy('Henri')).toEqual(['Garden: Three risks (Alice)']);
  expect(asked('Henri')).toEqual([false, 'Which risks?', false]);

  await workshop.open('Henri', 'What next?');
  expect(asked('Alice')).toEqual([true, 'What next?', true]);
  expect(workshop.seenBy('Hanna')).toEqual([]);
  // A host who asks for something else, and one who only asks again.
  await clock.drive(workshop.results('Hanna').ask('And why?'));
  await clock.drive(workshop.results('Henri').ask());
  await clock.pass(2000);
  expect(asked('Bob')).toEqual([true, 'And why?', true]);
  await clock.drive(company.session('Hanna').close());
  await clock.pass(4000);
  await workshop.open('Hanna');
  expect(asked('Bob')).toEqual([false, null, false]);
});
