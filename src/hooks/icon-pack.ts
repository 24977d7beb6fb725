/**
 * The pictures of our views, and where an icon pack has each: under the vendor's name where the vendor's pack has one, else
 * under our own (announce, clock, help, link, lock, message, next, options, pause, recording_on, redo, resume, rounds, swap, task, undo, unlock).
 */
export const packKeys = {
  add: 'add',
  announce: 'announce',
  back: 'back',
  camera: 'video_on',
  cameraOff: 'video_off',
  check: 'checkmark',
  chevron: 'chevron_down',
  clock: 'clock',
  close: 'dismiss',
  delete: 'delete',
  edit: 'edit',
  enter: 'join_stage',
  help: 'help',
  info: 'info',
  leave: 'call_end',
  link: 'link',
  lock: 'lock',
  message: 'message',
  microphone: 'mic_on',
  microphoneOff: 'mic_off',
  more: 'horizontal_dots',
  next: 'next',
  options: 'options',
  pause: 'pause',
  people: 'participants',
  record: 'recording',
  recording: 'recording_on',
  redo: 'redo',
  resume: 'resume',
  rooms: 'breakout_rooms',
  rounds: 'rounds',
  search: 'search',
  share: 'share_screen_start',
  shuffle: 'shuffle',
  spinner: 'spinner',
  stop: 'stop_recording',
  subtract: 'subtract',
  swap: 'swap',
  task: 'task',
  undo: 'undo',
  unlock: 'unlock',
  warning: 'warning',
} as const;

/** The pictures that `Icon` can show. */
export type IconName = keyof typeof packKeys;

/** Every picture that an icon pack can replace. */
export type IconKey = (typeof packKeys)[IconName];

/** SVG texts: an icon pack of the vendor's, with or without our own keys. What it lacks is drawn from our own set. */
export type IconPack = Readonly<Partial<Record<IconKey, string>>>;
