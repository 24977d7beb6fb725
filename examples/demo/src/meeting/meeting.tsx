import { AssignDialog } from '../../../../src/components/assign/assign-dialog';
import { BreakoutPanel } from '../../../../src/components/panel/breakout-panel';
import { CreateRoomsDialog } from '../../../../src/components/create-rooms/create-rooms-dialog';
import { SwitchingScreen } from '../../../../src/components/switching/switching-screen';
import { ControlBar } from './control-bar';
import { TopLine } from './top-line';
import { VideoGrid } from './video-grid';

/** A small meeting app around the breakout rooms. Nothing in it unmounts when one is moved. */
export function Meeting() {
  return (
    <div className="meeting">
      <TopLine />
      <div className="floor">
        <VideoGrid />
        <BreakoutPanel />
      </div>
      <ControlBar />
      <CreateRoomsDialog />
      <AssignDialog />
      <SwitchingScreen />
    </div>
  );
}
