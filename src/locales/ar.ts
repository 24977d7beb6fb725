import { announceEdits } from './ar/announce-edits';
import { announcePlace } from './ar/announce-place';
import { announceRooms } from './ar/announce-rooms';
import { announcement } from './ar/announcement';
import { assign } from './ar/assign';
import { brief } from './ar/brief';
import { common } from './ar/common';
import { confirm } from './ar/confirm';
import { conflicts } from './ar/conflicts';
import { connection } from './ar/connection';
import { countdown } from './ar/countdown';
import { create } from './ar/create';
import { debrief } from './ar/debrief';
import { error } from './ar/error';
import { facilitation } from './ar/facilitation';
import { help } from './ar/help';
import { imports } from './ar/import';
import { late } from './ar/late';
import { lead } from './ar/lead';
import { leave } from './ar/leave';
import { meeting } from './ar/meeting';
import { notes } from './ar/notes';
import { panel } from './ar/panel';
import { panelHost } from './ar/panel-host';
import { permission } from './ar/permission';
import { plan } from './ar/plan';
import { progress } from './ar/progress';
import { pulse } from './ar/pulse';
import { recording } from './ar/recording';
import { recordingRooms } from './ar/recording-rooms';
import { report } from './ar/report';
import { results } from './ar/results';
import { rounds } from './ar/rounds';
import { rules } from './ar/rules';
import { sets } from './ar/sets';
import { share } from './ar/share';
import { shuffle } from './ar/shuffle';
import { switcher } from './ar/switcher';
import { switching } from './ar/switching';
import { timer } from './ar/timer';
import type { Table } from './types';

/** Arabic: six plural forms, written from right to left. */
export const ar: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'> = {
  ...common,
  ...create,
  ...assign,
  ...announceEdits,
  ...rules,
  ...shuffle,
  ...conflicts,
  ...plan,
  ...imports,
  ...sets,
  ...confirm,
  ...permission,
  ...panel,
  ...panelHost,
  ...announceRooms,
  ...switcher,
  ...switching,
  ...announcePlace,
  ...connection,
  ...notes,
  ...share,
  ...pulse,
  ...recording,
  ...recordingRooms,
  ...progress,
  ...report,
  ...lead,
  ...leave,
  ...meeting,
  ...error,
  ...facilitation,
  ...timer,
  ...countdown,
  ...announcement,
  ...late,
  ...brief,
  ...debrief,
  ...help,
  ...results,
  ...rounds,
};
