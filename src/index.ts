'use client';

export { ApplyConfirmation } from './components/assign/apply-confirmation';
export type { ApplyConfirmationProps } from './components/assign/apply-confirmation';
export { AssignBody } from './components/assign/assign-body';
export type { AssignBodyState, AssignBodyProps } from './components/assign/assign-body';
export { useAssign, useAssignActions, useAssignSelection } from './components/assign/assign-context';
export type { PeopleFilter, AssignActions, AssignPane, AssignState } from './components/assign/assign-context';
export { AssignDialog } from './components/assign/assign-dialog';
export type { AssignDialogProps } from './components/assign/assign-dialog';
export { AssignFooter } from './components/assign/assign-footer';
export type { AssignFooterProps } from './components/assign/assign-footer';
export { AssignHeader } from './components/assign/assign-header';
export type { AssignHeaderProps } from './components/assign/assign-header';
export { AssignMoveMenu } from './components/assign/assign-move-menu';
export type { AssignMoveMenuProps } from './components/assign/assign-move-menu';
export { AssignProgress } from './components/assign/assign-progress';
export type { AssignProgressProps } from './components/assign/assign-progress';
export { AssignReport } from './components/assign/assign-report';
export type { AssignReportProps } from './components/assign/assign-report';
export { AssignToRoom } from './components/assign/assign-to-room';
export type { AssignToRoomProps } from './components/assign/assign-to-room';
export { AssignablePeople } from './components/assign/assignable-people';
export type { AssignablePeopleProps } from './components/assign/assignable-people';
export { CapacityField } from './components/assign/capacity-field';
export type { CapacityFieldProps } from './components/assign/capacity-field';
export { DiscardConfirmation } from './components/assign/discard-confirmation';
export type { DiscardConfirmationProps } from './components/assign/discard-confirmation';
export { HistoryButtons } from './components/assign/history-buttons';
export type { HistoryButtonsProps } from './components/assign/history-buttons';
export { PeoplePane } from './components/assign/people-pane';
export type { PeoplePaneProps } from './components/assign/people-pane';
export { PeopleTools } from './components/assign/people-tools';
export type { PeopleToolsProps } from './components/assign/people-tools';
export { PlanNotes } from './components/assign/plan-notes';
export type { PlanNotesProps } from './components/assign/plan-notes';
export { PlannedRoomCard } from './components/assign/planned-room-card';
export type { PlannedRoomCardState, PlannedRoomCardProps } from './components/assign/planned-room-card';
export { RenameField } from './components/assign/rename-field';
export type { RenameFieldProps } from './components/assign/rename-field';
export { RoomMenu } from './components/assign/room-menu';
export type { RoomMenuProps } from './components/assign/room-menu';
export { RoomPeople } from './components/assign/room-people';
export type { RoomPeopleProps } from './components/assign/room-people';
export { RoomTitle } from './components/assign/room-title';
export type { RoomTitleProps } from './components/assign/room-title';
export { RoomsPane } from './components/assign/rooms-pane';
export type { RoomsPaneProps } from './components/assign/rooms-pane';
export { RoomsTools } from './components/assign/rooms-tools';
export type { RoomsToolsProps } from './components/assign/rooms-tools';
export { SelectAll } from './components/assign/select-all';
export type { SelectAllProps } from './components/assign/select-all';
export { SelectionBar } from './components/assign/selection-bar';
export type { SelectionBarProps } from './components/assign/selection-bar';
export type { ApplyPlan } from './components/assign/use-apply-plan';
export { ConfirmDialog } from './components/confirm/confirm-dialog';
export type { ConfirmDialogProps } from './components/confirm/confirm-dialog';
export { ConfirmFooter } from './components/confirm/confirm-footer';
export type { ConfirmFooterProps } from './components/confirm/confirm-footer';
export { CreateRoomsBody } from './components/create-rooms/create-rooms-body';
export type { CreateRoomsBodyProps } from './components/create-rooms/create-rooms-body';
export { useCreateRooms } from './components/create-rooms/create-rooms-context';
export type { CreateRooms } from './components/create-rooms/create-rooms-context';
export { CreateRoomsDialog } from './components/create-rooms/create-rooms-dialog';
export type { CreateRoomsDialogProps } from './components/create-rooms/create-rooms-dialog';
export { CreateRoomsFooter } from './components/create-rooms/create-rooms-footer';
export type { CreateRoomsFooterProps } from './components/create-rooms/create-rooms-footer';
export type { CreateMode, RoomCount } from './components/create-rooms/room-count';
export { RoomSizes } from './components/create-rooms/room-sizes';
export type { RoomSizesProps } from './components/create-rooms/room-sizes';
export { ErrorNote } from './components/notes/error-note';
export type { ErrorNoteProps } from './components/notes/error-note';
export { Note } from './components/notes/note';
export type { NoteState, NoteProps } from './components/notes/note';
export { OperationProgress } from './components/notes/operation-progress';
export type { OperationProgressProps } from './components/notes/operation-progress';
export { ReportNote } from './components/notes/report-note';
export type { ReportNoteProps } from './components/notes/report-note';
export { AddRoomForm } from './components/panel/add-room-form';
export type { AddRoomFormProps } from './components/panel/add-room-form';
export { BreakoutPanel } from './components/panel/breakout-panel';
export type { BreakoutPanelState, BreakoutPanelProps } from './components/panel/breakout-panel';
export { CloseRoomConfirmation } from './components/panel/close-room-confirmation';
export type { CloseRoomConfirmationProps } from './components/panel/close-room-confirmation';
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
export type { Trouble } from './components/panel/troubles';
export { TroublesNote } from './components/panel/troubles-note';
export type { TroublesNoteProps } from './components/panel/troubles-note';
export type { PanelOperation } from './components/panel/use-panel-operation';
export { WhereAmI } from './components/panel/where-am-i';
export type { WhereAmIProps } from './components/panel/where-am-i';
export { PeopleList } from './components/people/people-list';
export type { PeopleListProps } from './components/people/people-list';
export { PersonChip } from './components/people/person-chip';
export type { PersonChipState, PersonChipProps } from './components/people/person-chip';
export { RoomSwitcher } from './components/switcher/room-switcher';
export type { RoomSwitcherProps } from './components/switcher/room-switcher';
export { SwitcherItem } from './components/switcher/switcher-item';
export type { SwitcherItemState, SwitcherItemProps } from './components/switcher/switcher-item';
export { SwitchingFailure } from './components/switching/switching-failure';
export type { SwitchingFailureProps } from './components/switching/switching-failure';
export { SwitchingProgress } from './components/switching/switching-progress';
export type { SwitchingProgressProps } from './components/switching/switching-progress';
export { SwitchingScreen } from './components/switching/switching-screen';
export type { SwitchingScreenState, SwitchingScreenProps } from './components/switching/switching-screen';
export { BreakoutToggle } from './components/toggle/breakout-toggle';
export type { Operation } from './components/use-operation';
export { BreakoutError, isBreakoutError } from './core/errors';
export type { BreakoutErrorCode, BreakoutErrorText } from './core/errors';
export type { GroupRule } from './core/plan/distribution/types';
export type { FileFault } from './core/plan/exchange/file-fault';
export type { PlanFile } from './core/plan/exchange/plan-file';
export type { PlanSet, PlanSetId, PlanSetInfo, PlanStorage } from './core/plan/sets/plan-storage';
export type { Plan, PlannedRoom, PlanWarning } from './core/plan/types';
export type { SessionSettings } from './core/session/options';
export type { RoomStorage } from './core/session/room-memory';
export type {
  BreakoutSession,
  BreakoutSnapshot,
  LeaveOptions,
  OperationOptions,
  OperationReport,
  PersonFailure,
  RoomFailure,
  WorkspaceView,
} from './core/session/types';
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
  Room,
  SwitchState,
} from './core/types';
export { ActiveMeetingBoundary } from './hooks/active-meeting-boundary';
export type { ActiveMeetingBoundaryProps } from './hooks/active-meeting-boundary';
export { BreakoutProvider } from './hooks/breakout-provider';
export type { BreakoutProviderProps } from './hooks/breakout-provider';
export type { PlanActions } from './hooks/plan-actions';
export type { IconPack } from './hooks/ui-context';
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
export type { MessageKey, MessageParams, Messages, PluralMessage, Translator, VendorTranslate } from './locales/types';
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
export { ListAvatar } from './primitives/list-avatar';
export type { ListAvatarProps } from './primitives/list-avatar';
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
export { VisuallyHidden } from './primitives/visually-hidden';
export type { VisuallyHiddenProps } from './primitives/visually-hidden';
