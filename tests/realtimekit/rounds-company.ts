import { expect, onTestFinished } from 'vitest';
import { planEditor, setSchedule, type Plan, type RoundSchedule } from '../../src/core';
import type { SessionOptions } from '../../src/realtimekit/session-options';
import { breakoutBrief, breakoutCountdown, breakoutRounds, breakoutTimer } from '../../src/realtimekit/facilitation';
import { Company } from '../support/company';

export const MINUTE = 60_000;
export const GRACE = 10_000;
// Four people have three others: three rounds without a repeated pair.
export const guests = ['Ada', 'Ben', 'Cleo', 'Dan'];
const titles = ['Room 1', 'Room 2'];
export const networking: RoundSchedule = { count: 3, minutes: 1, next: 'partners', end: 'ask' };

/** Stands for the app's server: it signs for hosts only. */
const seal = (payload: string) =>
  `seal ${[...payload].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7)}`;
export const signed = (name: string): SessionOptions => ({
  verify: (payload, signature) => signature === seal(payload),
  ...(name.startsWith('H') && { sign: seal }),
});

/** What a page does while rooms are open. */
export function attend(company: Company, name: string): void {
  const session = company.session(name);
  for (const store of [
    breakoutRounds(session),
    breakoutTimer(session),
    breakoutCountdown(session),
    breakoutBrief(session),
  ])
    onTestFinished(store.subscribe(() => undefined));
  if (name.startsWith('H')) onTestFinished(session.watch());
}

/** Hosts, and guests in pairs; the first host has started the rooms with the rounds of the plan. */
export async function setUpRounds(
  hosts: readonly string[],
  options: (name: string) => SessionOptions = () => ({}),
  schedule = networking,
  change = (plan: Plan) => plan,
): Promise<Company> {
  const company = await Company.gather(hosts, guests, {}, options);
  for (const name of company.names) attend(company, name);
  const [starter = ''] = hosts;
  const editor = planEditor(company.session(starter));
  editor.create(titles, 'automatic');
  editor.edit((plan) => change(setSchedule(plan, schedule)));
  const { plan } = editor.getState();
  if (!plan) throw new Error('There is no plan.');
  void company.session(starter).start(plan);
  expect(await company.clock.until(() => inRooms(company) === guests.length, 20_000)).toBe(true);
  await company.clock.pass(3000);
  return company;
}

export const inRooms = ({ sandbox, meeting }: Company) =>
  sandbox.rooms(meeting.id).rooms.reduce((sum, { people }) => sum + people.length, 0);
/** Who is with whom, by the server: the names of each room that has somebody, as "Ada Ben". */
export const company = ({ sandbox, meeting }: Company) =>
  sandbox
    .rooms(meeting.id)
    .rooms.map(({ people }) =>
      people
        .map(({ name }) => name)
        .sort()
        .join(' '),
    )
    .filter((names) => names !== '');
export const stateOf = (all: Company, name: string) => breakoutRounds(all.session(name)).getSnapshot();
export const roundOf = (all: Company, name: string) => stateOf(all, name)?.round;
export const leftOf = (all: Company, name: string) => breakoutTimer(all.session(name)).getSnapshot()?.secondsLeft;
export const movedBy = ({ sandbox }: Company) => [
  ...new Set(
    sandbox.trace.filter(({ type, event }) => type === 'request' && /move/i.test(event)).map(({ person }) => person),
  ),
];
export const inOrder = (all: Company, hosts: readonly string[]) =>
  [...hosts].sort((a, b) => (all.person(a).id < all.person(b).id ? -1 : 1));
