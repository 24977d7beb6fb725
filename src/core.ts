export type { ChannelEntry } from './core/channel/document';
export type { Json } from './core/channel/message';
export type { ListedPerson, Surroundings } from './core/channel/surroundings';
export type { ChannelSigning, ChannelTransport } from './core/channel/transport';
export type { BreakoutChannel, ChannelCounts, ChannelState, NewEntry } from './core/channel/types';
export type { DebriefStore } from './core/debrief/debrief';
export { exportDebrief } from './core/debrief/debrief-file';
export { importDebrief } from './core/debrief/import-debrief';
export type {
  DebriefFile,
  DebriefFileAnnouncement,
  DebriefFileCall,
  DebriefFileRoom,
  DebriefFileRound,
  DebriefFileStay,
} from './core/debrief/debrief-file';
export type {
  DebriefAnnouncement,
  DebriefAnswer,
  DebriefCall,
  DebriefCause,
  DebriefEvent,
  DebriefHappening,
  DebriefPerson,
  DebriefRoom,
  DebriefRound,
  DebriefSeries,
  DebriefState,
  DebriefStay,
} from './core/debrief/types';
export { writeDebriefCsv } from './core/debrief/write-debrief-csv';
export { MAX_UNDO } from './core/editor/history';
export { planEditor } from './core/editor/plan-editor';
export type { AwaitedPerson, EditorState, EditorStore, Placing, PlanEditor } from './core/editor/types';
export { BreakoutError, isBreakoutError } from './core/errors';
export type { BreakoutErrorCode, BreakoutErrorRecord, BreakoutErrorText, FileFault } from './core/errors';
export { MAX_BRIEF_LENGTH } from './core/plan/brief';
export type { Brief } from './core/plan/brief';
export { openConflicts, resolveConflict } from './core/plan/conflicts';
export { createPlan } from './core/plan/create';
export type { NewRooms, OpenRooms } from './core/plan/create';
export { diffPlan } from './core/plan/diff';
export type { LiveRooms } from './core/plan/places';
export { distribute } from './core/plan/distribute';
export { distributeInSlices } from './core/plan/distribute-in-slices';
export type { SliceOptions } from './core/plan/distribution/steps';
export type { Assignment, DistributeOptions, Distribution, GroupRule, Rule } from './core/plan/distribution/types';
export { isDraftId } from './core/plan/draft-id';
export { assign, assignAll, emptyRoom, lockPeople, sortPeople, swapPeople, unassignAll } from './core/plan/edit-people';
export {
  addRoom,
  leadOf,
  lockRoom,
  removeRoom,
  renameRoom,
  setBrief,
  setCapacity,
  setLead,
  leadBy,
  sortRooms,
} from './core/plan/edit-rooms';
export { MAX_QUESTION_LENGTH, setQuestion } from './core/plan/question';
export { addRule, removeFromRules, removeRule } from './core/plan/edit-rules';
export type { FileColumns } from './core/plan/exchange/columns';
export { exportPlan } from './core/plan/exchange/export-plan';
export { importPlan } from './core/plan/exchange/import-plan';
export type { ImportedPerson, ImportOptions, ImportSuggestion, PlanImport } from './core/plan/exchange/import-plan';
export { importRules } from './core/plan/exchange/import-rules';
export type { RulesImport } from './core/plan/exchange/import-rules';
export type { FilePerson, FileRemarks, FileRoom, FileRule, PlanFile } from './core/plan/exchange/plan-file';
export { planFileSchema } from './core/plan/exchange/plan-file-schema';
export { planOfTable, readPlanCsv, readPlanTable } from './core/plan/exchange/read-csv';
export type { PlanTable, TableRow } from './core/plan/exchange/read-csv';
export { readPlanJson } from './core/plan/exchange/read-json';
export { MAX_FILE_SIZE, readPlan } from './core/plan/exchange/read-plan';
export { writePlanCsv, writePlanTemplate } from './core/plan/exchange/write-csv';
export { expectedPeople, placeExpected } from './core/plan/expected';
export { keyValuePlanStorage } from './core/plan/sets/key-value-storage';
export type { KeyValueStore } from './core/plan/sets/key-value-storage';
export type { PlanSet, PlanSetId, PlanSetInfo, PlanStorage } from './core/plan/sets/plan-storage';
export { rebase } from './core/plan/rebase';
export { rotate, rotateInSlices } from './core/plan/rotate';
export type { RotateOptions } from './core/plan/rotate';
export { MAX_ROUNDS, rememberRound, repeatedPairs } from './core/plan/rounds';
export { shuffle, shuffleInput } from './core/plan/shuffle';
export type { ShuffleInput, ShuffleOptions, ShuffleScope } from './core/plan/shuffle';
export { roomCountFor, roomSizes } from './core/plan/sizes';
export type {
  ConflictChoice,
  ExpectedPerson,
  Plan,
  PlanConflict,
  PlanDiff,
  PlannedMove,
  PlannedRoom,
  PlanWarning,
} from './core/plan/types';
export { setSchedule, setTimer } from './core/plan/edit-timing';
export { MAX_MINUTES, MAX_SCHEDULED_ROUNDS } from './core/plan/timing';
export type { NextRound, PlannedTimer, RoundSchedule, TimerEnd } from './core/plan/timing';
export { unassignedPeople } from './core/plan/assignable';
export { unmetRules, whyUnmet } from './core/plan/unmet';
export type { UnmetReason } from './core/plan/unmet';
export { MAX_ROOMS, MAX_TITLE_LENGTH, validatePlan } from './core/plan/validate';
export { planWarnings } from './core/plan/warnings';
export type {
  Announcement,
  AnnouncementsState,
  AnnouncementsStore,
  AnnouncementTarget,
} from './core/facilitation/announcements';
export type { BreakoutBrief, BriefState, BriefStore } from './core/facilitation/brief';
export type {
  BreakoutCountdown,
  CountdownAction,
  CountdownOptions,
  CountdownState,
  CountdownStore,
  DeviceRules,
} from './core/facilitation/countdown';
export type { BreakoutLead, LeadsState, LeadsStore } from './core/facilitation/leads';
export type { HelpRequest, HelpState, HelpStore } from './core/facilitation/help';
export type { LateJoiner, LateJoinersState, LateJoinersStore } from './core/facilitation/late-joiners';
export type { PulseStore, RoomPulse } from './core/facilitation/pulse';
export type {
  RecordingsState,
  RecordingsStore,
  RecordingWishAction,
  RoomRecording,
} from './core/facilitation/recordings';
export { MAX_RESULT_LENGTH } from './core/facilitation/result-entry';
export type {
  AskedRoom,
  BreakoutResult,
  OwnRoomResult,
  ResultsState,
  ResultsStore,
  ResultText,
} from './core/facilitation/results';
export { writeResultsCsv, writeResultsJson, writeResultsText } from './core/facilitation/write-results';
export type { RoomLimit } from './core/editor/untold';
export type { BreakoutRounds, RoundsStore } from './core/facilitation/rounds';
export type { BreakoutTimer, TimerStore, TimerView } from './core/facilitation/timer';
export { breakoutChannel } from './realtimekit/breakout-channel';
export {
  breakoutAnnouncements,
  breakoutBrief,
  breakoutCountdown,
  breakoutDebrief,
  breakoutHelp,
  breakoutLateJoiners,
  breakoutResults,
  breakoutRounds,
  breakoutLeads,
  breakoutTimer,
} from './realtimekit/facilitation';
export { breakoutPulse, breakoutRecordings } from './realtimekit/room-reports';
export { createBreakoutSession } from './realtimekit/create-session';
export type { SessionOptions } from './realtimekit/session-options';
export { initClient } from './realtimekit/init-client';
export type { ClientOptions } from './realtimekit/init-client';
export type { RealtimeKitClient } from './realtimekit/types';
export type { MediaPolicy, MediaRule, SwitchDirection } from './core/session/media-policy';
export type { GracePeriods, LateJoinerPolicy, SessionSettings } from './core/session/options';
export type { RoomStorage } from './core/session/stored';
export type {
  BreakoutSession,
  BreakoutSnapshot,
  LeaveOptions,
  OperationEnd,
  OperationOptions,
  OperationReport,
  PersonFailure,
  RoomFailure,
} from './core/session/types';
export { Store } from './core/store';
export type {
  BreakoutPermissions,
  BreakoutStatus,
  ConnectionState,
  MediaQuestion,
  MoveState,
  Notice,
  OperationCause,
  OperationKind,
  OperationState,
  Person,
  PersonKey,
  PersonMove,
  Room,
  SwitchState,
} from './core/types';
