import { Dump } from '../wire/breakout';
import type { Backend } from './backend';
import type { Meeting } from './meeting';

/** The list of the main meeting and its rooms, as a dump carries it. */
export function describeFamily(backend: Backend, meeting: Meeting): Dump {
  const { listBy } = backend.options;
  return {
    parentMeeting: meeting.main.describe(listBy),
    meetings: [...meeting.main.rooms].map((room) => room.describe(listBy)),
  };
}

/**
 * Makes the function that is called whenever rooms or people change. However many changes there are in one task, each
 * family gets one dump for them.
 */
export function createDumpPusher(backend: Backend, onChange: (main: Meeting) => void): (meeting: Meeting) => void {
  const families = new Set<Meeting>();

  const flush = () => {
    const due = [...families];
    families.clear();
    for (const main of due) {
      if (backend.options.pushDumps) backend.tellFamily(main, 'dump', Dump, describeFamily(backend, main));
      onChange(main);
    }
  };

  return (meeting) => {
    if (families.size === 0) setTimeout(flush, 0);
    families.add(meeting.main);
  };
}
