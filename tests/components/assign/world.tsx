import { render } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { page } from 'vitest/browser';
import { AssignDialog, BreakoutPanel, BreakoutProvider, BreakoutToggle, CreateRoomsDialog } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../../stories/support/meeting';
import '../../../src/styles.css';

const names = ['Ana', 'Ben', 'Cem', 'Dia', 'Eli', 'Fay'];

/** A host with the dialog open, and two rooms that nobody is in yet. */
export async function openAssign(
  story: StoryMeeting = {},
  props: ComponentProps<typeof AssignDialog> = {},
): Promise<LoadedMeeting> {
  const meeting = await openMeeting({ people: names, plan: ['Red', 'Blue'], view: 'assign', ...story });
  render(
    <BreakoutProvider client={meeting.client}>
      <BreakoutToggle />
      <CreateRoomsDialog />
      <AssignDialog {...props} />
      <BreakoutPanel />
    </BreakoutProvider>,
  );
  return meeting;
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
export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const room = (title: string) => page.getByRole('region', { name: title, exact: true });
export const status = () => page.getByRole('status');

/** What has the focus, inside a vendor element, too. */
export function focused(): Element | null {
  const active = document.activeElement;
  return active?.shadowRoot?.activeElement ?? active;
}
