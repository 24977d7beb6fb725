import { arrival } from './hi/arrival';
import { assign } from './hi/assign';
import { common } from './hi/common';
import { conflicts } from './hi/conflicts';
import { errors } from './hi/errors';
import { exchange } from './hi/exchange';
import { facilitation } from './hi/facilitation';
import { leave } from './hi/leave';
import { live } from './hi/live';
import { meeting } from './hi/meeting';
import { notes } from './hi/notes';
import { panel } from './hi/panel';
import { rooms } from './hi/rooms';
import { rules } from './hi/rules';
import { shuffle } from './hi/shuffle';
import type { Table } from './types';

/** Hindi, in Devanagari. */
export const hi: Table<'one' | 'other'> = {
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
