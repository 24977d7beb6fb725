import { AssignDialog, BreakoutNotes, BreakoutPanel, CreateRoomsDialog, SwitchingScreen } from '../../../../src';
import { ControlBar } from './control-bar';
import { TopLine } from './top-line';
import { VideoGrid } from './video-grid';

/** A small meeting app around the breakout rooms. Nothing in it unmounts when one is moved. */
export function Meeting() {
  return (
    <div className="meeting">
      <TopLine />
      <BreakoutNotes />
      <div className="floor">
        <div className="stage">
          <VideoGrid />
          <SwitchingScreen />
        </div>
        <BreakoutPanel />
      </div>
      <ControlBar />
      <CreateRoomsDialog />
      <AssignDialog />
    </div>
  );
}
