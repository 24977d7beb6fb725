// `npm run soak`: every property that leaves `numRuns` to the configuration is tried that often.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env.SOAK_RUNS) });
