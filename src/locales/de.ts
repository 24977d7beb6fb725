import { arrival } from './de/arrival';
import { assign } from './de/assign';
import { common } from './de/common';
import { conflicts } from './de/conflicts';
import { errors } from './de/errors';
import { exchange } from './de/exchange';
import { facilitation } from './de/facilitation';
import { leave } from './de/leave';
import { live } from './de/live';
import { meeting } from './de/meeting';
import { notes } from './de/notes';
import { panel } from './de/panel';
import { rooms } from './de/rooms';
import { rules } from './de/rules';
import { shuffle } from './de/shuffle';
import type { Table } from './types';

/** German (Sie). */
export const de: Table<'one' | 'other'> = {
  ...common,
  ...assign,
  ...rooms,
  ...rules,
  ...shuffle,
  ...conflicts,
  ...panel,
  ...live,
  ...leave,
  ...arrival,
  ...meeting,
  ...notes,
  ...errors,
  ...exchange,
  ...facilitation,
};
