import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { BreakoutMeeting } from '../../src/meeting';
import { withRooms } from '../hooks/harness';

/** How the vendor's module, which needs a real browser, comes: refused at first. */
const fetched = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../src/meeting/vendor-meeting', () => {
  fetched.times += 1;
  if (fetched.times === 1) throw new Error('Failed to fetch dynamically imported module');
  return { default: () => <p>The vendor’s meeting</p> };
});

// Its elements say nothing here, and would still be loading when jsdom is gone.
vi.mock('../../src/primitives/vendor-elements', () => ({ useVendorElement: () => undefined }));

test('shows the meeting once the vendor’s module comes on another try', async () => {
  const { world } = await withRooms();
  render(<BreakoutMeeting meeting={world.client('Alice')} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('A part of this page could not be loaded');
  await userEvent.click(screen.getByText('Try again'));
  expect(await screen.findByText('The vendor’s meeting')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(fetched.times).toBe(2);
});
