import { announceEdits } from './ja/announce-edits';
import { announcePlace } from './ja/announce-place';
import { announceRooms } from './ja/announce-rooms';
import { announcement } from './ja/announcement';
import { assign } from './ja/assign';
import { brief } from './ja/brief';
import { common } from './ja/common';
import { confirm } from './ja/confirm';
import { conflicts } from './ja/conflicts';
import { connection } from './ja/connection';
import { countdown } from './ja/countdown';
import { create } from './ja/create';
import { debrief } from './ja/debrief';
import { error } from './ja/error';
import { facilitation } from './ja/facilitation';
import { help } from './ja/help';
import { imports } from './ja/import';
import { late } from './ja/late';
import { lead } from './ja/lead';
import { leave } from './ja/leave';
import { meeting } from './ja/meeting';
import { notes } from './ja/notes';
import { panel } from './ja/panel';
import { panelHost } from './ja/panel-host';
import { permission } from './ja/permission';
import { plan } from './ja/plan';
import { progress } from './ja/progress';
import { pulse } from './ja/pulse';
import { recording } from './ja/recording';
import { recordingRooms } from './ja/recording-rooms';
import { report } from './ja/report';
import { results } from './ja/results';
import { rounds } from './ja/rounds';
import { rules } from './ja/rules';
import { sets } from './ja/sets';
import { share } from './ja/share';
import { shuffle } from './ja/shuffle';
import { switcher } from './ja/switcher';
import { switching } from './ja/switching';
import { timer } from './ja/timer';
import type { Table } from './types';

/** Japanese. */
export const ja: Table<'other'> = {
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
