import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BreakoutMeeting } from '../../src/meeting';

it('renders an empty frame on a server, with and without a token', () => {
  expect(typeof document).toBe('undefined');
  expect(renderToString(<BreakoutMeeting meeting={undefined} className="mine" />)).toMatch(
    /^<div class="rbk-meeting mine" data-mode="fixed">/,
  );
  expect(renderToString(<BreakoutMeeting authToken="token" mode="fill" />)).toMatch(
    /^<div class="rbk-meeting" data-mode="fill">/,
  );
});
