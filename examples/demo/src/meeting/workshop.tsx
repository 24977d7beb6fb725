import { useEffect, useRef } from 'react';
import { useBreakoutMeeting } from '../../../../src';
import { assignAll, createPlan, distribute, setBrief, type Plan } from '../../../../src/core';
import { useBreakoutAnnouncements, useBreakoutHelp, useBreakoutTimer } from '../../../../src/parts';
import type { Entrance } from '../demo';
import { useStore } from '../use-store';

const THREE_MINUTES = 180_000;
const ANNOUNCEMENT = 'Choose who speaks for your room afterwards.';
const TITLES = ['Rivers', 'Forests', 'Cities'];

/** Rooms with a task for all of them, and another one for the last. */
function createWorkshop(): Plan {
  const plan = createPlan({ titles: TITLES });
  const cities = plan.rooms.at(-1)?.id ?? null;
  const briefed = setBrief(plan, null, {
    text: 'Find three questions that nobody in your room can answer.',
    link: 'https://example.com/board',
  });
  return setBrief(briefed, cities, { text: 'Find three questions that every city has to answer.' });
}

/** Plays this person's part in a workshop, each time the visitor asks for one. Shows nothing. */
export function Workshop({ entrance: { part, workshops } }: { readonly entrance: Entrance }) {
  const wanted = useStore(workshops);
  if (wanted === 0) return null;
  return part === 'leads' ? <Lead key={wanted} /> : part === 'asks' ? <Ask key={wanted} /> : null;
}

function Lead() {
  const { isOpen, status, main, start } = useBreakoutMeeting();
  const { set } = useBreakoutTimer();
  const { all, announce, dismiss } = useBreakoutAnnouncements();
  const hasStarted = useRef(false);
  useEffect(() => {
    if (hasStarted.current || !main || (status !== 'main' && status !== 'room')) return;
    hasStarted.current = true;
    const open = async () => {
      if (!isOpen) {
        const plan = createWorkshop();
        const guests = main.people.filter(({ isHost }) => !isHost).map(({ key }) => key);
        const roomIds = plan.rooms.map(({ id }) => id);
        await start(assignAll(plan, distribute(guests, roomIds, { seed: 7 }).assignment));
      }
      await set(THREE_MINUTES);
      // Said once, also where the visitor wants another workshop in the same rooms.
      if (!isOpen || all.every(({ text }) => text !== ANNOUNCEMENT)) dismiss(await announce(ANNOUNCEMENT));
    };
    open().catch((error: unknown) => console.error('The workshop has not begun as it should.', error));
  }, [isOpen, status, main, start, set, all, announce, dismiss]);
  return null;
}

function Ask() {
  const { status } = useBreakoutMeeting();
  const { ask, isHostOnline } = useBreakoutHelp();
  const hasAsked = useRef(false);
  useEffect(() => {
    if (hasAsked.current || status !== 'room' || !isHostOnline) return;
    hasAsked.current = true;
    ask('Does it have to be three?').catch((error: unknown) => console.error('The call for help was not sent.', error));
  }, [status, isHostOnline, ask]);
  return null;
}
