import type { Locator, Page } from 'playwright';

/** What a page says on its console of what went wrong, as it comes. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isOfBrowser = /favicon|GroupMarkerNotSet|WebGL/.test(message.text() + message.location().url);
    // It counts how well media come, and may ask a transport that has just gone with the meeting before.
    const isOfSdk = message.text().includes('getTransportReport');
    if (message.type() === 'error' && !isOfBrowser && !isOfSdk) complaints.push(message.text());
  });
  return complaints;
}

/** As a host does in any app with our parts: from the first button to everyone in their rooms. Gives the open panel. */
export async function startBreakout(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Create Breakout' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create', exact: true }).click();
  const assign = page.getByRole('dialog', { name: 'Assign Participants' });
  await assign.getByRole('button', { name: 'Shuffle people' }).click();
  await assign.getByRole('button', { name: 'Start Breakout' }).click();
  await page.getByRole('button', { name: 'Yes, start' }).click();
  const panel = page.getByRole('region', { name: 'Breakout rooms' });
  await panel.getByRole('region', { name: 'Room 1' }).waitFor();
  await panel.getByRole('progressbar').waitFor({ state: 'hidden' });
  return panel;
}
