/** The vendor's names of the pictures in our views. */
type VendorIconKey =
  | 'add'
  | 'back'
  | 'breakout_rooms'
  | 'checkmark'
  | 'chevron_down'
  | 'delete'
  | 'dismiss'
  | 'edit'
  | 'horizontal_dots'
  | 'info'
  | 'join_stage'
  | 'mic_off'
  | 'mic_on'
  | 'participants'
  | 'recording'
  | 'search'
  | 'shuffle'
  | 'stop_recording'
  | 'subtract'
  | 'video_off'
  | 'video_on'
  | 'warning';

/** Our names of those that the vendor's pack does not have. */
type OwnIconKey = 'link' | 'lock' | 'options' | 'redo' | 'resume' | 'swap' | 'undo' | 'unlock';

/** Every picture that an icon pack can replace. */
export type IconKey = VendorIconKey | OwnIconKey;

/** SVG texts: an icon pack of the vendor's, with or without our own keys. What it lacks is drawn from our own set. */
export type IconPack = Readonly<Partial<Record<IconKey, string>>>;
