import { AnnouncementNotes } from '../announcements/announcement-notes';
import { BriefNote, BriefPill } from '../brief/brief-note';
import { CountdownNotes, RoomNewsNote } from '../countdown/countdown-notes';
import { FacilitationLine } from './facilitation-line';
import { FacilitationVoice } from './facilitation-voice';
import { PulseTeller } from './pulse-teller';
import { NoteUrgency } from '../notes/note-stack';
import { usePlaced } from '../placed-parts';
import { RecordingWishNote } from '../recording/room-recordings';
import { ResultAskedNote, ResultNote, ResultPill } from '../results/result-note';
import { ResultsNote } from '../results/result-controls';
import { TimeUpNotes } from '../timer/time-up-notes';

export interface FacilitationNotesProps {
  /** `line`: what stays in its place as long as the user is in a room. `urgent`: what hosts are about to do. `rest`: all other. */
  readonly part: 'line' | 'urgent' | 'rest';
}

/** What rooms share, in the notes: the time and the call for help, recordings, results, what hosts are about to do or announce, and when the time is up. */
export function FacilitationNotes({ part }: FacilitationNotesProps) {
  if (part === 'urgent') return <CountdownNotes />;
  if (part === 'rest') return <Rest />;
  return (
    <FacilitationLine>
      <BriefPill />
      <ResultPill />
    </FacilitationLine>
  );
}

function Rest() {
  usePlaced('FacilitationNotes');
  return (
    <>
      <NoteUrgency.Provider value={1}>
        <BriefNote />
      </NoteUrgency.Provider>
      <ResultNote />
      <TimeUpNotes />
      <NoteUrgency.Provider value={0}>
        <ResultAskedNote />
      </NoteUrgency.Provider>
      <RecordingWishNote />
      <ResultsNote />
      <RoomNewsNote />
      <NoteUrgency.Provider value={3}>
        <AnnouncementNotes />
      </NoteUrgency.Provider>
      <FacilitationVoice />
      <PulseTeller />
    </>
  );
}
