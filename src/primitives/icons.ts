import type { IconName } from '../hooks/icon-pack';

/** What is drawn of each of our icons. Plain text, so that an app that shows none carries none. */
export const icons: Readonly<Record<IconName, string>> = {
  add: '<path d="M12 5v14M5 12h14"/>',
  announce: '<path d="M4 10v4h3l8 4.5v-13L7 10zM8 14.5l1.5 5h2.2l-1.2-4M18.5 9.5a4 4 0 0 1 0 5"/>',
  back: '<path d="M10 6l-6 6 6 6M4 12h16"/>',
  camera: '<rect x="3" y="6.5" width="12" height="11" rx="2"/><path d="M15 10.5l5.5-3v9l-5.5-3"/>',
  cameraOff:
    '<path d="M8 6.5h5a2 2 0 0 1 2 2v2l5.5-3v9M15 15v.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 1-1.7M3.5 3.5l17 17"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
  chevron: '<path d="M6 9.5l6 6 6-6"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  delete: '<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10 10.5v5.5M14 10.5v5.5"/>',
  edit: '<path d="M4.5 19.5l1-4.2L16 4.8a1.7 1.7 0 0 1 2.4 0l.8.8a1.7 1.7 0 0 1 0 2.4L8.7 18.5zM14 6.8l3.2 3.2"/>',
  enter: '<path d="M13 4.5h5.5v15H13M4 12h10M10.5 8.5L14 12l-3.5 3.5"/>',
  help: '<circle cx="12" cy="12" r="8.5"/><path d="M9.5 9.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5v.01"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11.5v4.5M12 8v.01"/>',
  leave: '<path d="M11 4.5H5.5v15H11M10 12h10M16.5 8.5L20 12l-3.5 3.5"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>',
  lock: '<rect x="5.5" y="10.5" width="13" height="9" rx="1.8"/><path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"/>',
  message: '<path d="M4 5h16v11h-8l-4 4v-4H4zM8 9h8m-8 3h5"/>',
  microphone: '<rect x="9" y="3.5" width="6" height="10.5" rx="3"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v2.5"/>',
  microphoneOff:
    '<path d="M9 9V6.5a3 3 0 0 1 6 0V11M9 9v2a3 3 0 0 0 4.7 2.5M5.5 11.5a6.5 6.5 0 0 0 10.6 5M18.5 11.5a6.5 6.5 0 0 1-.6 2.7M12 18v2.5M3.5 3.5l17 17"/>',
  more: '<path stroke-width="2.4" d="M6 12h.01M12 12h.01M18 12h.01"/>',
  next: '<path d="M6.5 6l8 6-8 6zM17.5 6v12"/>',
  options:
    '<path d="M4 7h9M17.5 7H20M4 17h2.5M11 17h9"/><circle cx="15.25" cy="7" r="2.25"/><circle cx="8.75" cy="17" r="2.25"/>',
  pause: '<path d="M8.5 6v12M15.5 6v12"/>',
  people:
    '<circle cx="9" cy="8.5" r="3.2"/><path d="M3.5 19c0-3.2 2.3-5 5.5-5s5.5 1.8 5.5 5M15.5 5.5a3.2 3.2 0 0 1 0 6M17.5 14.5c2 .7 3 2.3 3 4.5"/>',
  record: '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="5" fill="currentColor" stroke="none"/>',
  recording: '<circle cx="12" cy="12" r="7" fill="currentColor"/>',
  redo: '<path d="M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3"/>',
  resume: '<path d="M8 5.5l10 6.5-10 6.5z"/>',
  rooms:
    '<rect x="3.5" y="3.5" width="7.5" height="7.5" rx="1.6"/><rect x="13" y="3.5" width="7.5" height="7.5" rx="1.6"/><rect x="3.5" y="13" width="7.5" height="7.5" rx="1.6"/><rect x="13" y="13" width="7.5" height="7.5" rx="1.6"/>',
  rounds: '<path d="M4.5 11a7.6 7.6 0 0 1 13.4-4L20 9M20 4.5V9h-4.5M19.5 13a7.6 7.6 0 0 1-13.4 4L4 15M4 19.5V15h4.5"/>',
  search: '<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5 5"/>',
  share:
    '<rect x="3.5" y="4.5" width="17" height="12" rx="1.8"/><path d="M12 13.5v-6M9.5 9.5L12 7l2.5 2.5M8.5 19.5h7"/>',
  shuffle:
    '<path d="M3.5 7H7l9 10h4.5M3.5 17H7l2.5-2.8M13.5 9.8L16 7h4.5M18 4.5L20.5 7 18 9.5M18 14.5l2.5 2.5-2.5 2.5"/>',
  spinner:
    '<circle cx="12" cy="12" r="10" stroke-width="2" stroke-opacity="0.2"/><path stroke-width="2" d="M12 2a10 10 0 0 1 10 10"/>',
  stop: '<rect x="6" y="6" width="12" height="12" rx="1.5" fill="currentColor"/>',
  subtract: '<path d="M5 12h14"/>',
  swap: '<path d="M4 8.5h15M15.5 5L19 8.5 15.5 12M20 15.5H5M8.5 12L5 15.5 8.5 19"/>',
  task: '<path d="M8.5 5.5h-3v14h13v-14h-3M8.5 4h7v3h-7zM8.5 11.5h7M8.5 15.5h5"/>',
  undo: '<path d="M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3"/>',
  unlock: '<rect x="5.5" y="10.5" width="13" height="9" rx="1.8"/><path d="M8.5 10.5V7.5a3.5 3.5 0 0 1 6.8-1"/>',
  warning: '<path d="M12 4.5l8.5 15h-17zM12 10v4.5M12 17v.01"/>',
};

/** An icon of ours as an SVG text: 24 × 24, 1.6 wide strokes in the colour of the text. */
export const ownIcon = (name: IconName) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</svg>`;
