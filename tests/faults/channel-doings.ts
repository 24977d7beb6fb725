import fc from 'fast-check';
import { breakoutAnnouncements, breakoutBrief, breakoutHelp, breakoutTimer } from '../../src/realtimekit/facilitation';
import type { Company } from '../support/company';
import { guests, hosts, LATE_MS, type Doing, type Play } from './channel-play';

const index = fc.nat(5);
const seconds = fc.integer({ min: 30, max: 120 }).map((count) => count * 1000);
const own = fc.option(index);

/** What hosts do, each with another of them. */
const byHosts = fc.oneof(
  fc
    .tuple(seconds, own, fc.constantFrom('ask', 'nothing'))
    .map(([ms, at, end]): [string, HostStep] => [
      `sets ${ms} for ${at ?? 'all'}`,
      (play, host) => breakoutTimer(host).set(ms, { end, ...(at !== null && { roomId: play.room(at) }) }),
    ]),
  fc
    .integer({ min: -20, max: 60 })
    .map((count): [string, HostStep] => [`gives ${count} s`, (_, host) => breakoutTimer(host).extend(count * 1000)]),
  fc
    .constantFrom('pause', 'resume', 'stop')
    .map((act): [string, HostStep] => [act, (_, host) => breakoutTimer(host)[act]()]),
  fc
    .tuple(own, fc.nat(99))
    .map(([at, word]): [string, HostStep] => [
      `tells ${at ?? 'all'} task ${word}`,
      (play, host) => breakoutBrief(host).set({ text: `Task ${word}` }, at === null ? undefined : play.room(at)),
    ]),
  own.map((at): [string, HostStep] => [
    `takes the task of ${at ?? 'all'} away`,
    (play, host) => breakoutBrief(host).remove(at === null ? undefined : play.room(at)),
  ]),
  fc
    .nat(99)
    .map((word): [string, HostStep] => [
      `announces ${word}`,
      (_, host) => breakoutAnnouncements(host).announce(`News ${word}`),
    ]),
  fc
    .tuple(index, fc.constantFrom('claim', 'release', 'done'))
    .map(([at, act]): [string, HostStep] => [
      `${act}s the help of ${at}`,
      (play, host) => breakoutHelp(host)[act](play.room(at)),
    ]),
);

type HostStep = (play: Play, session: ReturnType<Company['session']>) => Promise<unknown> | undefined;

const pause = fc.constantFrom(0, 30, 200, 800, 3000);

const doing = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(byHosts, index, pause).map(([[label, act], at, wait]): Doing => ({
      label: `host ${at} ${label}`,
      step: (play) => {
        const host = play.some(hosts, at);
        return host ? act(play, host) : undefined;
      },
      pause: wait,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.boolean(), index, pause).map(([asks, at, wait]): Doing => ({
      label: `guest ${at} ${asks ? 'asks for' : 'needs no'} help`,
      step: (play) => {
        const guest = play.some(guests, at);
        return guest ? (asks ? breakoutHelp(guest).ask('Stuck') : breakoutHelp(guest).cancel()) : undefined;
      },
      pause: wait,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(index, index, pause).map(([at, to, wait]): Doing => ({
      label: `person ${at} goes to ${to}`,
      step: ({ company, rooms }) => {
        const names = [...guests, ...hosts].filter((name) => company.names.includes(name));
        const places = [company.meeting.id, ...rooms];
        company.person(names[at % names.length] ?? '').moveTo(places[to % places.length] ?? '');
        return undefined;
      },
      pause: wait,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(index, pause).map(([at, wait]): Doing => ({
      label: `person ${at} reloads`,
      step: (play) => {
        const names = [...guests, ...hosts].filter((name) => play.company.names.includes(name));
        return play.reload(names[at % names.length] ?? '');
      },
      pause: wait,
      isWhole: true,
    })),
  },
  {
    weight: 1,
    arbitrary: pause.map((wait): Doing => ({
      label: 'somebody comes late',
      step: (play) => {
        play.comeLate();
        return undefined;
      },
      pause: wait,
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('silent', 'late', 'duplicate', 'reorder'), fc.constantFrom(0.1, 0.3, 0.6), pause)
      .map(([kind, chance, wait]): Doing => ({
        label: `deliveries are ${kind}, ${chance}`,
        step: ({ company }) => {
          company.sandbox.fault({ on: 'delivery', kind, chance, ms: LATE_MS });
          return undefined;
        },
        pause: wait,
      })),
  },
);

/** The leader goes so many ms after the deadline, or before; null: it stays. */
export const end = fc.record({ dies: fc.option(fc.integer({ min: -1000, max: 1000 })), setBy: index });
export const doings = fc.array(doing, { minLength: 8, maxLength: 20, size: 'max' });
