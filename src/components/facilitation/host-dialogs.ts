// What hosts may open while rooms are open, in one file: whatever comes first brings the others, which share most of it.
export { AnnounceDialog } from '../announcements/announce-dialog';
export { BriefDialog } from '../brief/brief-dialog';
export { RoundsDialog } from '../rounds/rounds-dialog';
export { TimerDialog } from '../timer/timer-dialog';
