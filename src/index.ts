'use client';

export { AssignBody, type AssignBodyProps, type AssignBodyState } from './components/assign/assign-body';
export { AssignDialog, type AssignDialogProps } from './components/assign/assign-dialog';
export { AssignFooter, type AssignFooterProps } from './components/assign/assign-footer';
export { AssignHeader, type AssignHeaderProps } from './components/assign/assign-header';
export { AssignPeople, type AssignPeopleProps } from './components/assign/assign-people';
export { AssignRooms, type AssignRoomsProps } from './components/assign/assign-rooms';
export { PlannedRoomCard } from './components/assign/planned-room-card';
export type { PlannedRoomCardProps, PlannedRoomCardState } from './components/assign/planned-room-card';
export { ConfirmDialog, type ConfirmDialogProps } from './components/confirm/confirm-dialog';
export { ConfirmFooter, type ConfirmFooterProps } from './components/confirm/confirm-footer';
export { ShareConfirmation, type ShareConfirmationProps } from './components/confirm/share-confirmation';
export { CreateRoomsBody, CreateRoomsDialog, CreateRoomsFooter } from './components/create-rooms/create-rooms-dialog';
export type {
  CreateRoomsBodyProps,
  CreateRoomsDialogProps,
  CreateRoomsFooterProps,
} from './components/create-rooms/create-rooms-dialog';
export { useCreateRooms } from './components/create-rooms/use-create-rooms';
export type { CreateMode, CreateRooms, RoomCount } from './components/create-rooms/use-create-rooms';
export { ImportDialog, type ImportDialogProps } from './components/exchange/import-dialog';
export { PlanMenu, type PlanMenuProps } from './components/exchange/plan-menu';
export { PlanSetsDialog, type PlanSetsDialogProps } from './components/exchange/plan-sets-dialog';
export { SavePlanDialog, type SavePlanDialogProps } from './components/exchange/save-plan-dialog';
export { useImport } from './components/exchange/use-import';
export type { ColumnChoice, ImportReview, ImportState } from './components/exchange/use-import';
export type { AssignActions, AssignPane, AssignState, PeopleFilter } from './components/plan/assign-state';
export { useAssign } from './components/plan/use-assign';
export { LeaveButton } from './components/leave/leave-button';
export { LeaveChoice } from './components/leave/leave-choice';
export type { LeaveChoiceProps } from './components/leave/leave-choice';
export { LeaveChoices } from './components/leave/leave-choices';
export type { LeaveChoicesProps } from './components/leave/leave-choices';
export { LeaveDialog } from './components/leave/leave-dialog';
export type { LeaveDialogProps } from './components/leave/leave-dialog';
export { LeaveFooter } from './components/leave/leave-footer';
export type { LeaveFooterProps } from './components/leave/leave-footer';
export { BreakoutNotes } from './components/notes/breakout-notes';
export type { BreakoutNotesProps } from './components/notes/breakout-notes';
export { DeviceQuestion } from './components/notes/device-question';
export type { DeviceQuestionProps } from './components/notes/device-question';
export { ErrorNote, type ErrorNoteProps } from './components/notes/error-note';
export { Note } from './components/notes/note';
export type { NoteState, NoteProps } from './components/notes/note';
export { OperationProgress } from './components/notes/operation-progress';
export type { OperationProgressProps } from './components/notes/operation-progress';
export { ReportNote } from './components/notes/report-note';
export type { ReportNoteProps } from './components/notes/report-note';
export { ShareEnded, type ShareEndedProps } from './components/notes/share-ended';
export { SharersWarning } from './components/notes/sharers-warning';
export type { SharersWarningProps } from './components/notes/sharers-warning';
export { WayBack } from './components/notes/way-back';
export type { WayBackProps } from './components/notes/way-back';
export { AddRoomForm } from './components/panel/add-room-form';
export type { AddRoomFormProps } from './components/panel/add-room-form';
export { BreakoutPanel } from './components/panel/breakout-panel';
export type { BreakoutPanelState, BreakoutPanelProps } from './components/panel/breakout-panel';
export { CloseRoomConfirmation } from './components/panel/close-room-confirmation';
export type { CloseRoomConfirmationProps } from './components/panel/close-room-confirmation';
export { ExpectedPeople } from './components/panel/expected-people';
export type { ExpectedPeopleProps } from './components/panel/expected-people';
export { LatePeople } from './components/panel/late-people';
export type { LatePeopleProps } from './components/panel/late-people';
export { ListAge } from './components/panel/list-age';
export type { ListAgeProps } from './components/panel/list-age';
export { LivePeople } from './components/panel/live-people';
export type { LivePeopleProps } from './components/panel/live-people';
export { LivePerson } from './components/panel/live-person';
export type { LivePersonState, LivePersonProps } from './components/panel/live-person';
export { LiveRoomCard } from './components/panel/live-room-card';
export type { LiveRoomCardState, LiveRoomCardProps } from './components/panel/live-room-card';
export { LiveRoomHeader } from './components/panel/live-room-header';
export type { LiveRoomHeaderProps } from './components/panel/live-room-header';
export { LiveRoomMenu } from './components/panel/live-room-menu';
export type { LiveRoomMenuProps } from './components/panel/live-room-menu';
export type { PanelActions } from './components/panel/panel-actions';
export { useBreakoutPanel } from './components/panel/panel-context';
export type { PanelState } from './components/panel/panel-context';
export { PanelFields } from './components/panel/panel-fields';
export type { PanelFieldsProps } from './components/panel/panel-fields';
export { PanelFooter } from './components/panel/panel-footer';
export type { PanelFooterProps } from './components/panel/panel-footer';
export { PanelHeader } from './components/panel/panel-header';
export type { PanelHeaderProps } from './components/panel/panel-header';
export { PanelMoveMenu } from './components/panel/panel-move-menu';
export type { PanelMoveMenuProps } from './components/panel/panel-move-menu';
export { PanelRooms } from './components/panel/panel-rooms';
export type { PanelRoomsProps } from './components/panel/panel-rooms';
export { PanelSearch } from './components/panel/panel-search';
export type { PanelSearchProps } from './components/panel/panel-search';
export { PanelSelectionBar } from './components/panel/panel-selection-bar';
export type { PanelSelectionBarProps } from './components/panel/panel-selection-bar';
export { PanelStatus } from './components/panel/panel-status';
export type { PanelStatusProps } from './components/panel/panel-status';
export { PanelTools } from './components/panel/panel-tools';
export type { PanelToolsProps } from './components/panel/panel-tools';
export { RecordingStatus } from './components/panel/recording-status';
export type { RecordingStatusState, RecordingStatusProps } from './components/panel/recording-status';
export type { Trouble } from './components/panel/troubles';
export { RecallConfirmation } from './components/panel/recall-confirmation';
export type { RecallConfirmationProps } from './components/panel/recall-confirmation';
export { TroublesNote } from './components/panel/troubles-note';
export type { TroublesNoteProps } from './components/panel/troubles-note';
export type { PanelOperation } from './components/panel/use-panel-operation';
export { WhereAmI } from './components/panel/where-am-i';
export type { WhereAmIProps } from './components/panel/where-am-i';
export { ShuffleBody, type ShuffleBodyProps, type ShuffleBodyState } from './components/shuffle/shuffle-body';
export { ShuffleDialog, ShuffleFooter, ShuffleHeader } from './components/shuffle/shuffle-dialog';
export type { ShuffleDialogProps, ShuffleFooterProps, ShuffleHeaderProps } from './components/shuffle/shuffle-dialog';
export { useShuffle } from './components/shuffle/use-shuffle';
export type { ShufflePane, ShufflePreviewState, ShuffleState, UnmetRule } from './components/shuffle/use-shuffle';
export { RoomSwitcher } from './components/switcher/room-switcher';
export type { RoomSwitcherProps } from './components/switcher/room-switcher';
export { RoomSwitcherButton } from './components/switcher/room-switcher-button';
export { SwitcherItem } from './components/switcher/switcher-item';
export type { SwitcherItemState, SwitcherItemProps } from './components/switcher/switcher-item';
export { SwitchingFailure } from './components/switching/switching-failure';
export type { SwitchingFailureProps } from './components/switching/switching-failure';
export { SwitchingProgress } from './components/switching/switching-progress';
export type { SwitchingProgressProps } from './components/switching/switching-progress';
export { SwitchingScreen } from './components/switching/switching-screen';
export type { SwitchingScreenState, SwitchingScreenProps } from './components/switching/switching-screen';
export { BreakoutToggle } from './components/toggle/breakout-toggle';
export { BreakoutError, isBreakoutError } from './core/errors';
export type { BreakoutErrorCode, BreakoutErrorText } from './core/errors';
export type { ConflictChoice, PlanConflict } from './core/plan/conflicts';
export type { Assignment, DistributeOptions, Distribution, GroupRule, Rule } from './core/plan/distribution/types';
export type { FileFault } from './core/plan/exchange/file-fault';
export type { ImportedPerson, ImportSuggestion, PlanImport } from './core/plan/exchange/import-plan';
export type { FilePerson, FileRoom, FileRule, PlanFile } from './core/plan/exchange/plan-file';
export type { PlanSet, PlanSetId, PlanSetInfo, PlanStorage } from './core/plan/sets/plan-storage';
export type { ShuffleOptions, ShuffleScope } from './core/plan/shuffle';
export type { Plan, PlannedRoom, PlanWarning } from './core/plan/types';
export type { UnmetReason } from './core/plan/unmet';
export type { MediaPolicy, MediaRule, SwitchDirection } from './core/session/media-policy';
export type { SessionSettings } from './core/session/options';
export type { RoomStorage } from './core/session/stored';
export type {
  BreakoutSession,
  BreakoutSnapshot,
  LeaveOptions,
  OperationOptions,
  OperationReport,
  PersonFailure,
  RoomFailure,
  Workspace,
  WorkspaceView,
} from './core/session/types';
export type { Store } from './core/store';
export type {
  BreakoutPermissions,
  BreakoutStatus,
  ConnectionState,
  MediaQuestion,
  MoveState,
  Notice,
  OperationKind,
  OperationState,
  Person,
  PersonKey,
  PersonMove,
  Room,
  SwitchState,
} from './core/types';
export { ActiveMeetingBoundary } from './hooks/active-meeting-boundary';
export type { ActiveMeetingBoundaryProps } from './hooks/active-meeting-boundary';
export { BreakoutProvider } from './hooks/breakout-provider';
export type { BreakoutProviderProps } from './hooks/breakout-provider';
export type { IconKey, IconPack } from './hooks/icon-pack';
export type { PlanActions } from './hooks/plan-actions';
export { useBreakoutClient } from './hooks/use-breakout-client';
export type { UseBreakoutClientOptions } from './hooks/use-breakout-client';
export { useBreakoutMeeting, useMaybeBreakoutMeeting } from './hooks/use-breakout-meeting';
export type { UseBreakoutMeetingReturn } from './hooks/use-breakout-meeting';
export { useBreakoutPlan } from './hooks/use-breakout-plan';
export type { UseBreakoutPlanReturn } from './hooks/use-breakout-plan';
export { useBreakoutRooms } from './hooks/use-breakout-rooms';
export type { UseBreakoutRoomsReturn } from './hooks/use-breakout-rooms';
export { useBreakoutSelector } from './hooks/use-breakout-selector';
export { useBreakoutView } from './hooks/use-breakout-view';
export { useMeetingSelector } from './hooks/use-meeting-selector';
export { useMessages } from './hooks/use-messages';
export { usePlanSets } from './hooks/use-plan-sets';
export type { UsePlanSetsReturn } from './hooks/use-plan-sets';
export type { IsEqual, SnapshotSelector } from './hooks/use-snapshot';
export { ar } from './locales/ar';
export { de } from './locales/de';
export { en } from './locales/en';
export type { MessageKey, MessageParams, Messages, PluralMessage, Table as MessageTable } from './locales/types';
export type { Translator, VendorTranslate } from './locales/types';
export { createBreakoutSession } from './realtimekit/create-session';
export type { SessionOptions } from './realtimekit/create-session';
export type { ClientOptions } from './realtimekit/init-client';
export type { RealtimeKitClient } from './realtimekit/types';
export { Avatar } from './primitives/avatar';
export type { AvatarProps } from './primitives/avatar';
export { Button } from './primitives/button';
export type { ButtonState, ButtonProps } from './primitives/button';
export { Dialog } from './primitives/dialog';
export type { DialogState, DialogProps } from './primitives/dialog';
export { DialogBody } from './primitives/dialog-body';
export type { DialogBodyProps } from './primitives/dialog-body';
export { useDialog } from './primitives/dialog-context';
export type { DialogCloseReason, DialogContextValue } from './primitives/dialog-context';
export { DialogFooter } from './primitives/dialog-footer';
export type { DialogFooterProps } from './primitives/dialog-footer';
export { DialogHeader } from './primitives/dialog-header';
export type { DialogHeaderProps } from './primitives/dialog-header';
export { Field } from './primitives/field';
export type { FieldControlProps, FieldState, FieldProps } from './primitives/field';
export { Icon } from './primitives/icon';
export type { IconProps } from './primitives/icon';
export type { IconName } from './primitives/icons';
export { Listbox } from './primitives/listbox';
export type { ListboxProps } from './primitives/listbox';
export { LiveRegion } from './primitives/live-region';
export type { LiveRegionProps } from './primitives/live-region';
export { Menu } from './primitives/menu';
export type { MenuItem, MenuProps } from './primitives/menu';
export { NumberField } from './primitives/number-field';
export type { NumberFieldProps } from './primitives/number-field';
export type { RenderProps, PartCustomisation, PartProps } from './primitives/part';
export { Segments } from './primitives/segments';
export type { SegmentsProps } from './primitives/segments';
export { Spinner } from './primitives/spinner';
export type { SpinnerProps } from './primitives/spinner';
export { VirtualList } from './primitives/virtual-list';
export type { VirtualListProps } from './primitives/virtual-list';
