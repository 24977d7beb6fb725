import { BreakoutError, type FileFault } from '../../errors';

/** `says` goes on from the place: "line 4" + "opens a quote that is not closed." */
export function invalidFile(fault: FileFault, says: string, cause?: unknown): BreakoutError {
  const place = fault.line === undefined ? (fault.path ?? 'it') : `line ${fault.line}`;
  return new BreakoutError(
    'invalid-file',
    {
      what: `The file cannot be read as a plan: ${place} ${says}`,
      why: 'Guessing would put people into wrong rooms.',
      fix: 'Correct the place named. A template that can be downloaded beside the import, or written with writePlanTemplate, shows what a file looks like.',
    },
    { cause, fault },
  );
}
