/**
 * The states that say what a part is, in the order of its page of documentation: each is a meeting of its own, and the sidebar has
 * the rest. By the title of the page; the names of exports.
 */
export const chosen: Readonly<Record<string, readonly string[]>> = {
  'Set up/CreateRoomsDialog': ['NumberOfRooms', 'PeoplePerRoom', 'TheyChoose', 'NotANumberOfRooms', 'NobodyElseYet'],
  'Set up/AssignDialog': [
    'NobodyAssigned',
    'Assigned',
    'Selecting',
    'LimitsAndLocks',
    'AskingBeforeTheStart',
    'Conflicts',
  ],
  'Set up/ShuffleDialog': ['WithoutRules', 'WithRules', 'UnmetRules', 'WithEarlierRounds'],
  'Set up/Tasks': ['TaskOfAllRoomsAndOfOne', 'WritingATask', 'TasksInLight', 'WritingATaskNarrow'],
  'Set up/PlanExchange': ['Menu', 'ImportReport', 'UnknownColumns', 'MalformedFile', 'SavedPlans'],
  'Live/BreakoutToggle': ['HostBeforeAnything', 'HostWithAPlan', 'HostWithOpenRooms', 'InAControlBar'],
  'Live/BreakoutPanel': ['Host', 'HostInARoom', 'WhatWaits', 'AskingBeforeClosing', 'Switcher', 'Participant'],
  'Live/Progress': ['Starting', 'Closing', 'StartingInLight', 'ClosingNarrow'],
  'Live/Facilitation': ['Host', 'Announcing', 'Participant', 'Task'],
  'Live/Rounds': ['Host', 'HostIsAsked', 'InARoom', 'InARoomBeforeAChange', 'Dialog'],
  'Live/Results': ['Host', 'SideBySide', 'Asked', 'Writing'],
  'Live/Recordings': ['Recorded', 'EveryRoom', 'Asked', 'StatusRecorded'],
  'Live/Pulse': ['TalkAndSilence', 'InLight', 'Narrow', 'InArabic'],
  'Live/BreakoutMeeting': ['SetupScreen', 'InTheMainMeeting', 'InARoom', 'BackToYourRoom'],
  'Moving/Countdown': ['Closing', 'Ready', 'Asked', 'Question', 'HostCloses'],
  'Moving/SwitchingScreen': ['Switching', 'BeingMoved', 'Failed', 'FailedInLight'],
  'Moving/BreakoutNotes': ['Devices', 'Invited', 'Reconnecting', 'Several'],
  'Moving/RoomSwitcher': ['InARoom', 'Returner', 'ControlBarMenu', 'ControlBarFailure'],
  'Leaving/BreakoutLeaveDialog': ['InARoom', 'HeldInARoom', 'LastHost', 'ClosingFails'],
  'Leaving/SessionRecord': ['AfterClosing', 'Empty', 'During', 'BesideTheNextRooms'],
  'Failures/Of everyone': ['SwitchFails', 'ConnectionLost', 'MoveRefused', 'Disconnected', 'MeetingNotLoaded'],
  'Failures/Of hosts': ['RoomsOpenAlready', 'ChangedMeanwhile', 'NotArrived', 'RoomsNotClosed', 'SavedPlanGone'],
  'Parts/ConfirmDialog': ['Harmless', 'Danger', 'DangerInLight', 'Narrow'],
  'Parts/Primitives': ['Icons', 'EachForm', 'EachFormInLight', 'NativeAndVendor'],
};

/** The end of a story's id, by the name of its export. */
export function idOfStory(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
}
