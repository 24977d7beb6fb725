/** Plans that are saved. */
export const setsTexts = {
  'save.title': 'Save plan',
  'save.name': 'Name',
  'save.hint': 'To use it again, in this meeting or another.',
  'save.exists': 'The saved plan of this name will be replaced.',
  'save.submit': 'Save',
  'save.replace': 'Replace',

  'sets.title': 'Saved plans',
  'sets.empty': 'No plans are saved yet. Prepare one, then save it from the Plan menu.',
  'sets.damaged': 'Damaged',
  'sets.use': 'Use',
  'sets.useNamed': 'Use {name}',
  'sets.delete': 'Delete {name}',
  'sets.delete.title': 'Delete the saved plan?',
  'sets.delete.description': '“{name}” will be lost.',
  'sets.delete.confirm': 'Delete plan',
  'sets.delete.cancel': 'Keep plan',
};
