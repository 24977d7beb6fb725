/** How lively a room is, in numbers. */
export const pulseTexts = {
  'pulse.microphones': 'Microphones on: {count}',
  'pulse.muted': 'All microphones have been off for {time}',
  'pulse.allOff': 'All microphones are off',
  'pulse.silent': 'silent {time}',
  'pulse.sharing': 'Screens shared: {count}',
};
