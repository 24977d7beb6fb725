import { BreakoutError } from '../../errors';

/** The CSV library, loaded by whoever reads or writes CSV and by nobody else. Throws `load-failed`. */
export async function loadPapaparse() {
  try {
    return (await import('papaparse')).default;
  } catch (cause) {
    throw new BreakoutError(
      'load-failed',
      {
        what: 'The code that reads and writes CSV could not be loaded.',
        why: 'It is a part of its own, which the page fetches when it is needed for the first time.',
        fix: 'Check the connection, then try again.',
      },
      { cause },
    );
  }
}
