import type { ComponentProps } from 'react';
import { page } from 'vitest/browser';
import type { AssignDialog } from '../../../src/index';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { HostViews, renderMeeting } from '../../support/render-meeting';

const names = ['Ana', 'Ben', 'Cem', 'Dia', 'Eli', 'Fay'];

/** A host with the dialog open, and two rooms that nobody is in yet. */
export function openAssign(
  story: StoryMeeting = {},
  props: ComponentProps<typeof AssignDialog> = {},
): Promise<LoadedMeeting> {
  const planned: StoryMeeting = { people: names, plan: ['Red', 'Blue'], view: 'assign', ...story };
  return renderMeeting(planned, <HostViews {...props} />);
}

/** Titles of the plan's rooms with the names of their people. */
export function plannedIn({ session }: LoadedMeeting): Record<string, string[]> {
  const { main, rooms } = session.getSnapshot();
  const people = new Map([main, ...rooms].flatMap((room) => room?.people ?? []).map(({ key, name }) => [key, name]));
  const { plan } = session.editor.getState();
  return Object.fromEntries(
    (plan?.rooms ?? []).map((room) => [room.title, room.personKeys.map((key) => people.get(key) ?? key)]),
  );
}

/** The list of people to select from; each room has one of its own. */
export const everyone = () => page.getByRole('listbox', { name: 'Everyone' });
export const option = (name: string | RegExp) => page.getByRole('option', { name });
export const status = () => page.getByRole('status');
