import { describe, expect, it } from 'vitest';
import { BreakoutError, type BreakoutErrorText } from '../../src/core';

const text: BreakoutErrorText = { what: 'It failed.', why: 'Nobody moved.', fix: 'Try again.' };
const logged = (error: BreakoutError): unknown => JSON.parse(JSON.stringify({ error }));

describe('a log of an error', () => {
  it('says what happened, and what led to it', () => {
    const cause = Object.assign(new TypeError('no route'), { code: 'ERR1100' });
    expect(logged(new BreakoutError('move-refused', text, { cause }))).toEqual({
      error: {
        name: 'BreakoutError',
        code: 'move-refused',
        message: 'It failed. Nobody moved. Try again.',
        cause: { name: 'TypeError', message: 'no route', code: 'ERR1100' },
      },
    });
  });

  it('names the fault of a file, and a cause that is no error', () => {
    const fault = { reason: 'cells', line: 3 } as const;
    expect(logged(new BreakoutError('invalid-file', text, { cause: 'offline', fault }))).toMatchObject({
      error: { fault, cause: 'offline' },
    });
  });
});
