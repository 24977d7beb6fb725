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
  /** `line`: what stays in its place as long as the user is in a room. `urgent`: what hosts are about to do or have just done. `first`: what is open, and what waits for an answer. `rest`: what hosts say, and all other. */
  readonly part: 'line' | 'urgent' | 'first' | 'rest';
}

/** What rooms share, in the notes: the time and the call for help, recordings, results, what hosts are about to do or announce, and when the time is up. */
export function FacilitationNotes({ part }: FacilitationNotesProps) {
  switch (part) {
    case 'line':
      return (
        <FacilitationLine>
          <BriefPill />
          <ResultPill />
        </FacilitationLine>
      );
    case 'urgent':
      return (
        <>
          <CountdownNotes />
          <RoomNewsNote />
        </>
      );
    case 'first':
      return <First />;
    case 'rest':
      return <Rest />;
  }
}

function First() {
  usePlaced('FacilitationNotes');
  return (
    <>
      <NoteUrgency.Provider value="task">
        <BriefNote />
      </NoteUrgency.Provider>
      <ResultNote />
      <NoteUrgency.Provider value="asks">
        <TimeUpNotes />
        <RecordingWishNote />
        <ResultAskedNote />
      </NoteUrgency.Provider>
    </>
  );
}

function Rest() {
  return (
    <>
      <NoteUrgency.Provider value="said">
        <AnnouncementNotes />
      </NoteUrgency.Provider>
      <ResultsNote />
      <FacilitationVoice />
      <PulseTeller />
    </>
  );
}
