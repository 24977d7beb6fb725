import { BreakoutNotes, BreakoutPanel, BreakoutToggle } from '../../src/index';

/** What rooms share is told in two places: the notes over the stage, and for hosts the panel beside it. */
export function NotesAndPanel() {
  return (
    <>
      <BreakoutNotes />
      <BreakoutToggle />
      <div className="stage-side">
        <BreakoutPanel />
      </div>
    </>
  );
}
