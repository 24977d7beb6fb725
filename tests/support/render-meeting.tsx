import { render } from '@testing-library/react';
import type { ComponentProps, ReactNode } from 'react';
import { page } from 'vitest/browser';
import { AssignDialog, BreakoutPanel, BreakoutProvider, BreakoutToggle, CreateRoomsDialog } from '../../src/index';
import { mainAndRooms } from '../../src/core/plan/places';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from './open-meeting';
import '../../src/styles.css';

/** Opens a meeting, and renders views in it as an app has them. */
export async function renderMeeting(
  story: StoryMeeting,
  views: ReactNode,
  provider?: Partial<ComponentProps<typeof BreakoutProvider>>,
): Promise<LoadedMeeting> {
  const meeting = await openMeeting(story);
  const { client, options, planStorage } = meeting;
  render(
    <BreakoutProvider client={client} options={options} planStorage={planStorage} {...provider}>
      {views}
    </BreakoutProvider>,
  );
  return meeting;
}

/** The views of a host, each of which leads to the next. */
export function HostViews(props: ComponentProps<typeof AssignDialog>) {
  return (
    <>
      <BreakoutToggle />
      <CreateRoomsDialog />
      <AssignDialog {...props} />
      <BreakoutPanel />
    </>
  );
}

export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const exactButton = (name: string) => page.getByRole('button', { name, exact: true });
export const room = (title: string) => page.getByRole('region', { name: title, exact: true });
export const panel = () => page.getByRole('region', { name: 'Breakout rooms' });

/** Names by title of the room or main meeting, as the session has it. */
export function namesByPlace({ session }: LoadedMeeting): Record<string, string[]> {
  return Object.fromEntries(
    mainAndRooms(session.getSnapshot()).map(({ title, people }) => [title, people.map(({ name }) => name).sort()]),
  );
}

/** What has the focus, inside a vendor element, too. */
export function focused(): Element | null {
  const active = document.activeElement;
  return active?.shadowRoot?.activeElement ?? active;
}
