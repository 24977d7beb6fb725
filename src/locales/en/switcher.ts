/** Choosing another room. */
export const switcherTexts = {
  'switcher.label': 'Switch room',
  'switcher.notAllowed': 'Your host decides who moves between rooms.',
};
