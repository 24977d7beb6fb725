import type { ReactNode } from 'react';
import { BreakoutNotes, BreakoutPanel, BreakoutToggle } from '../../src/index';

/** What rooms share is told in two places: the notes over the stage, and for hosts the panel beside it. */
export function NotesAndPanel() {
  return (
    <div className="stage-meeting">
      <BreakoutNotes />
      <BreakoutPanel />
      <StageBar>
        <BreakoutToggle />
      </StageBar>
    </div>
  );
}

/** The panel alone, where an app has it. */
export function PanelAtTheSide() {
  return (
    <div className="stage-side">
      <BreakoutPanel />
    </div>
  );
}

/** The controls of a meeting, at the lower edge of the stage. */
export function StageBar({ children }: { children: ReactNode }) {
  return (
    <div className="stage-bar" role="group" aria-label="Meeting">
      {children}
    </div>
  );
}
