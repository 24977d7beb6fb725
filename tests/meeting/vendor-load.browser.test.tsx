import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { BreakoutMeeting } from '../../src/meeting';
import '../../src/styles.css';
import { openMeeting } from '../support/open-meeting';

/** A commands session of the browser; its type depends on the provider. */
interface Protocol {
  send(method: 'Network.enable'): Promise<unknown>;
  send(method: 'Network.setBlockedURLs', params: { urls: string[] }): Promise<unknown>;
}

it('says so when the vendor’s meeting cannot be loaded, with the ways out', async () => {
  const protocol = cdp() as Protocol;
  await protocol.send('Network.enable');
  await protocol.send('Network.setBlockedURLs', { urls: ['*vendor-meeting*'] });
  const meeting = await openMeeting({ people: 2, rooms: ['Red'] });
  const onError = vi.fn();
  render(<BreakoutMeeting meeting={meeting.client} options={meeting.options} onError={onError} />);

  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('A part of this page could not be loaded');
  await expect.element(alert).toHaveTextContent('Check your connection, then try again.');
  await expect.element(page.getByRole('button', { name: 'Reload and join again' })).toBeVisible();
  expect(onError.mock.calls).toMatchObject([[{ code: 'load-failed', cause: expect.any(Error) as Error }]]);
  expect(meeting.session.getSnapshot().status).toBe('main');

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => onError.mock.calls.length).toBe(2);
  await expect.element(alert).toBeVisible();
});
