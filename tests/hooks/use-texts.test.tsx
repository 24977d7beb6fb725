import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as Messages from '../../src/hooks/use-breakout-messages';
import type * as Texts from '../../src/hooks/use-texts';
import { leaveTexts } from '../../src/locales/en/leave';
import { panelTexts } from '../../src/locales/en/panel';

let useTexts: typeof Texts.useTexts;
let useBreakoutMessages: typeof Messages.useBreakoutMessages;

/** A page on which nothing has been shown yet. */
beforeEach(async () => {
  vi.resetModules();
  ({ useTexts } = await import('../../src/hooks/use-texts'));
  ({ useBreakoutMessages } = await import('../../src/hooks/use-breakout-messages'));
});

test('a part has the words of every view, and of the tables that it names', () => {
  const { t } = renderHook(() => useTexts(leaveTexts)).result.current;
  expect(t('common.cancel')).toBe('Cancel');
  expect(t('leave.meeting')).toBe('Leave the meeting');
  // @ts-expect-error -- a key of a table that it does not name
  expect(t('panel.join')).toBe('panel.join');
});

test('what other parts bring is known to a translator that is there already', () => {
  const first = renderHook(() => useTexts()).result.current;
  const second = renderHook(() => useTexts(panelTexts)).result.current;
  expect(second.t).toBe(first.t);
  expect(second.t('panel.join')).toBe('Join');
});

test('useBreakoutMessages knows all of them', () => {
  const { t } = renderHook(() => useBreakoutMessages()).result.current;
  for (const key of ['panel.join', 'rules.removeFrom', 'plan.import'] as const) expect(t(key)).not.toBe(key);
});
