import { announceEdits } from './pt/announce-edits';
import { announcePlace } from './pt/announce-place';
import { announceRooms } from './pt/announce-rooms';
import { announcement } from './pt/announcement';
import { assign } from './pt/assign';
import { brief } from './pt/brief';
import { common } from './pt/common';
import { confirm } from './pt/confirm';
import { conflicts } from './pt/conflicts';
import { connection } from './pt/connection';
import { countdown } from './pt/countdown';
import { create } from './pt/create';
import { debrief } from './pt/debrief';
import { error } from './pt/error';
import { facilitation } from './pt/facilitation';
import { help } from './pt/help';
import { imports } from './pt/import';
import { late } from './pt/late';
import { lead } from './pt/lead';
import { leave } from './pt/leave';
import { meeting } from './pt/meeting';
import { notes } from './pt/notes';
import { panel } from './pt/panel';
import { panelHost } from './pt/panel-host';
import { permission } from './pt/permission';
import { plan } from './pt/plan';
import { progress } from './pt/progress';
import { pulse } from './pt/pulse';
import { recording } from './pt/recording';
import { recordingRooms } from './pt/recording-rooms';
import { report } from './pt/report';
import { results } from './pt/results';
import { rounds } from './pt/rounds';
import { rules } from './pt/rules';
import { sets } from './pt/sets';
import { share } from './pt/share';
import { shuffle } from './pt/shuffle';
import { switcher } from './pt/switcher';
import { switching } from './pt/switching';
import { timer } from './pt/timer';
import type { Table } from './types';

/** Portuguese (você), as written in Brazil. */
export const pt: Table<'one' | 'many' | 'other'> = {
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
