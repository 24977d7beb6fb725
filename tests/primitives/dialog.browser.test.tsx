import { render } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog, DialogBody, DialogHeader } from '../../src/parts';
import '../../src/styles.css';

function Page({ onOpenChange }: { onOpenChange?: (open: boolean, details: { reason: string }) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <StrictMode>
      <button onClick={() => setOpen(true)}>Open</button>
      <Dialog
        open={open}
        onOpenChange={(next, details) => {
          setOpen(next);
          onOpenChange?.(next, details);
        }}
      >
        <DialogHeader>Rooms</DialogHeader>
        <DialogBody>
          <input aria-label="Name" data-initial-focus="" />
        </DialogBody>
      </Dialog>
    </StrictMode>
  );
}

async function open(onOpenChange = vi.fn()) {
  render(<Page onOpenChange={onOpenChange} />);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Rooms' })).toBeVisible();
  return onOpenChange;
}

describe('Dialog', () => {
  it('takes the focus in, and gives it back', async () => {
    await open();
    await expect.element(page.getByLabelText('Name')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('says that Escape asked it to close, once', async () => {
    const onOpenChange = await open();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(onOpenChange.mock.calls).toEqual([[false, { reason: 'escape' }]]);
  });

  it('says that its button asked it to close', async () => {
    const onOpenChange = await open();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(onOpenChange.mock.calls).toEqual([[false, { reason: 'close-button' }]]);
  });

  it('closes by a click beside it, and not by one inside', async () => {
    const onOpenChange = await open();
    await page.getByRole('heading', { name: 'Rooms' }).click();
    expect(onOpenChange).not.toHaveBeenCalled();
    await userEvent.click(page.getByRole('dialog'), { position: { x: -20, y: 20 }, force: true });
    expect(onOpenChange.mock.calls).toEqual([[false, { reason: 'backdrop' }]]);
  });
});
