'use client';

export { BreakoutMeeting } from './meeting/breakout-meeting';
export type { BreakoutMeetingProps } from './meeting/breakout-meeting';
