import { arrival } from './en/arrival';
import { assign } from './en/assign';
import { common } from './en/common';
import { conflicts } from './en/conflicts';
import { errors } from './en/errors';
import { exchange } from './en/exchange';
import { leave } from './en/leave';
import { live } from './en/live';
import { meeting } from './en/meeting';
import { notes } from './en/notes';
import { panel } from './en/panel';
import { rooms } from './en/rooms';
import { rules } from './en/rules';
import { shuffle } from './en/shuffle';

/**
 * English, and the source of truth for the keys. Objects hold plural forms, chosen by `{count}`.
 * Words: main meeting, breakout room, host, participant, plan, assign, start, move, bring back (recall), close.
 */
export const en = {
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
};
