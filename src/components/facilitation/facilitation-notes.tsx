import { AnnouncementNotes } from '../announcements/announcement-notes';
import { CountdownNotes } from '../countdown/countdown-notes';
import { FacilitationLine } from './facilitation-line';
import { FacilitationVoice } from './facilitation-voice';
import { PulseTeller } from './pulse-teller';
import { usePlaced } from '../placed-parts';
import { RecordingWishNote } from '../recording/room-recordings';
import { ResultsNote } from '../results/result-controls';
import { TimeUpNotes } from '../timer/time-up-notes';

/** What rooms share, in the notes: the time and the call for help, recordings, results, what hosts are about to do or announce, and when the time is up. */
export function FacilitationNotes() {
  usePlaced('FacilitationNotes');
  return (
    <>
      {/* First: a small frame shows no more. */}
      <CountdownNotes />
      <FacilitationLine />
      <TimeUpNotes />
      <RecordingWishNote />
      <ResultsNote />
      <AnnouncementNotes />
      <FacilitationVoice />
      <PulseTeller />
    </>
  );
}
