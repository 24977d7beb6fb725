/** Who leads a room. */
export const leadTexts = {
  'lead.mark': 'Lead',
  'lead.make': 'Make lead',
  'lead.end': 'No longer lead',
  'lead.me': 'You lead this room',
  'lead.other': '{name} leads this room',
  'lead.absent': '{name} leads this room and is not here',
  'lead.take': 'Take the lead',
};
