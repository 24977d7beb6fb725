import { announceEdits } from './hi/announce-edits';
import { announcePlace } from './hi/announce-place';
import { announceRooms } from './hi/announce-rooms';
import { announcement } from './hi/announcement';
import { assign } from './hi/assign';
import { brief } from './hi/brief';
import { common } from './hi/common';
import { confirm } from './hi/confirm';
import { conflicts } from './hi/conflicts';
import { connection } from './hi/connection';
import { countdown } from './hi/countdown';
import { create } from './hi/create';
import { debrief } from './hi/debrief';
import { error } from './hi/error';
import { facilitation } from './hi/facilitation';
import { help } from './hi/help';
import { imports } from './hi/import';
import { late } from './hi/late';
import { lead } from './hi/lead';
import { leave } from './hi/leave';
import { meeting } from './hi/meeting';
import { notes } from './hi/notes';
import { panel } from './hi/panel';
import { panelHost } from './hi/panel-host';
import { permission } from './hi/permission';
import { plan } from './hi/plan';
import { progress } from './hi/progress';
import { pulse } from './hi/pulse';
import { recording } from './hi/recording';
import { recordingRooms } from './hi/recording-rooms';
import { report } from './hi/report';
import { results } from './hi/results';
import { rounds } from './hi/rounds';
import { rules } from './hi/rules';
import { sets } from './hi/sets';
import { share } from './hi/share';
import { shuffle } from './hi/shuffle';
import { switcher } from './hi/switcher';
import { switching } from './hi/switching';
import { timer } from './hi/timer';
import type { Table } from './types';

/** Hindi, in Devanagari. */
export const hi: Table<'one' | 'other'> = {
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
