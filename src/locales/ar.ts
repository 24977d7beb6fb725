import { arrival } from './ar/arrival';
import { assign } from './ar/assign';
import { common } from './ar/common';
import { conflicts } from './ar/conflicts';
import { errors } from './ar/errors';
import { exchange } from './ar/exchange';
import { facilitation } from './ar/facilitation';
import { leave } from './ar/leave';
import { live } from './ar/live';
import { meeting } from './ar/meeting';
import { notes } from './ar/notes';
import { panel } from './ar/panel';
import { rooms } from './ar/rooms';
import { rules } from './ar/rules';
import { shuffle } from './ar/shuffle';
import type { Table } from './types';

/** Arabic: six plural forms, written from right to left. */
export const ar: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'> = {
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
