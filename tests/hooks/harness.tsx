import { render, type RenderResult } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { BreakoutProvider, type BreakoutProviderProps } from '../../src';
import { setUp, type World, type WorldOptions } from '../support/sandbox';

/** Host may do everything, Alice may switch rooms by herself. Yan and Zoe come when a test lets them in. */
const people = [
  { name: 'Host', preset: 'host', customParticipantId: 'host' },
  { name: 'Alice', preset: 'switcher', customParticipantId: 'alice' },
  { name: 'Yan', preset: 'participant' },
  { name: 'Zoe', preset: 'participant' },
];

/** Host and Alice in main, with the open rooms Garden and Kitchen, known to both. */
export async function withRooms({ joined = ['Host', 'Alice'], ...options }: WorldOptions = {}) {
  const world = await setUp({ people, joined, ...options });
  const [garden, kitchen] = world.meeting.createRooms(['Garden', 'Kitchen']);
  if (!garden || !kitchen) throw new Error('The sandbox made no rooms.');
  for (const name of joined) await world.client(name).connectedMeetings.getConnectedMeetings();
  return { world, garden, kitchen };
}

/** Renders below a provider with this person's client, in StrictMode. */
export function renderAs(
  world: World,
  name: string,
  ui: ReactNode,
  props: Partial<BreakoutProviderProps> = {},
): RenderResult {
  return render(
    <StrictMode>
      <BreakoutProvider client={world.client(name)} {...props}>
        {ui}
      </BreakoutProvider>
    </StrictMode>,
  );
}
