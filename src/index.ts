'use client';

export { BreakoutError, isBreakoutError } from './core/errors';
export type { BreakoutErrorCode, BreakoutErrorText } from './core/errors';
export type { Plan, PlannedRoom, PlanWarning } from './core/plan/types';
export type { SessionSettings } from './core/session/options';
export type {
  BreakoutSession,
  BreakoutSnapshot,
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
  MoveState,
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
export type { IsEqual, SnapshotSelector } from './hooks/use-snapshot';
export { ar } from './locales/ar';
export { de } from './locales/de';
export { en } from './locales/en';
export type { MessageKey, MessageParams, Messages, PluralMessage, Translator, VendorTranslate } from './locales/types';
export { createBreakoutSession } from './realtimekit/create-session';
export type { SessionOptions } from './realtimekit/create-session';
export type { ClientOptions } from './realtimekit/init-client';
export type { RealtimeKitClient } from './realtimekit/types';
