import { announceEditsTexts } from './en/announce-edits';
import { announcePlaceTexts } from './en/announce-place';
import { announceRoomsTexts } from './en/announce-rooms';
import { announcementTexts } from './en/announcement';
import { assignTexts } from './en/assign';
import { briefTexts } from './en/brief';
import { commonTexts } from './en/common';
import { confirmTexts } from './en/confirm';
import { conflictsTexts } from './en/conflicts';
import { connectionTexts } from './en/connection';
import { countdownTexts } from './en/countdown';
import { createTexts } from './en/create';
import { debriefTexts } from './en/debrief';
import { errorTexts } from './en/error';
import { facilitationTexts } from './en/facilitation';
import { helpTexts } from './en/help';
import { importTexts } from './en/import';
import { lateTexts } from './en/late';
import { leadTexts } from './en/lead';
import { leaveTexts } from './en/leave';
import { meetingTexts } from './en/meeting';
import { notesTexts } from './en/notes';
import { panelTexts } from './en/panel';
import { panelHostTexts } from './en/panel-host';
import { permissionTexts } from './en/permission';
import { planTexts } from './en/plan';
import { progressTexts } from './en/progress';
import { pulseTexts } from './en/pulse';
import { recordingTexts } from './en/recording';
import { recordingRoomsTexts } from './en/recording-rooms';
import { reportTexts } from './en/report';
import { resultsTexts } from './en/results';
import { roundsTexts } from './en/rounds';
import { rulesTexts } from './en/rules';
import { setsTexts } from './en/sets';
import { shareTexts } from './en/share';
import { shuffleTexts } from './en/shuffle';
import { switcherTexts } from './en/switcher';
import { switchingTexts } from './en/switching';
import { timerTexts } from './en/timer';

/**
 * English, and the source of truth for the keys. Objects hold plural forms, chosen by `{count}`.
 * Words: main meeting, breakout room, host, participant, plan, assign, start, move, bring back (recall), close.
 */
export const en = {
  ...commonTexts,
  ...createTexts,
  ...assignTexts,
  ...announceEditsTexts,
  ...rulesTexts,
  ...shuffleTexts,
  ...conflictsTexts,
  ...planTexts,
  ...importTexts,
  ...setsTexts,
  ...confirmTexts,
  ...permissionTexts,
  ...panelTexts,
  ...panelHostTexts,
  ...announceRoomsTexts,
  ...switcherTexts,
  ...switchingTexts,
  ...announcePlaceTexts,
  ...connectionTexts,
  ...notesTexts,
  ...shareTexts,
  ...pulseTexts,
  ...recordingTexts,
  ...recordingRoomsTexts,
  ...progressTexts,
  ...reportTexts,
  ...leadTexts,
  ...leaveTexts,
  ...meetingTexts,
  ...errorTexts,
  ...facilitationTexts,
  ...timerTexts,
  ...countdownTexts,
  ...announcementTexts,
  ...lateTexts,
  ...briefTexts,
  ...debriefTexts,
  ...helpTexts,
  ...resultsTexts,
  ...roundsTexts,
};
