import { useState, type ReactNode } from 'react';
import {
  BreakoutToggle,
  BreakoutLeaveDialog,
  useBreakoutMeeting,
  useMeetingSelector,
  useBreakoutMessages,
} from '../../../../src';
import { CameraIcon, CameraOffIcon, LeaveIcon, MicrophoneIcon, MicrophoneOffIcon } from './icons';
import { useTexts } from './texts';

export function ControlBar() {
  const { meeting, room, permissions, isOpen } = useBreakoutMeeting();
  const { t } = useBreakoutMessages();
  const mayLeaveRoom = room !== null && permissions.canReturnToMain;
  const texts = useTexts();
  const audio = useMeetingSelector(({ self }) => self.audioEnabled) ?? false;
  const video = useMeetingSelector(({ self }) => self.videoEnabled) ?? false;
  const self = meeting?.self;
  const [isLeaving, setLeaving] = useState(false);

  return (
    <footer className="bar" role="group" aria-label={texts.controls}>
      <BarButton
        label={audio ? texts.muteMicrophone : texts.unmuteMicrophone}
        off={!audio}
        onClick={() => void (audio ? self?.disableAudio() : self?.enableAudio())}
      >
        {audio ? <MicrophoneIcon /> : <MicrophoneOffIcon />}
      </BarButton>
      <BarButton
        label={video ? texts.stopCamera : texts.startCamera}
        off={!video}
        onClick={() => void (video ? self?.disableVideo() : self?.enableVideo())}
      >
        {video ? <CameraIcon /> : <CameraOffIcon />}
      </BarButton>
      {/* Before rooms are open it is what a host is here for. */}
      <BreakoutToggle variant={permissions.canAlter && !isOpen ? 'primary' : 'secondary'} />
      <BarButton
        label={mayLeaveRoom ? t('leave.leaveRoom') : texts.leave}
        tone="danger"
        worded={mayLeaveRoom}
        onClick={() => setLeaving(true)}
      >
        <LeaveIcon />
        {mayLeaveRoom && t('leave.leaveRoom')}
      </BarButton>
      {/* Asks what to leave, and a last host what becomes of open rooms. */}
      <BreakoutLeaveDialog open={isLeaving} onOpenChange={setLeaving} />
    </footer>
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly off?: boolean;
  readonly tone?: 'danger';
  /** Its children are a text, too. */
  readonly worded?: boolean;
  readonly children: ReactNode;
  readonly onClick: () => void;
}

function BarButton({ label, off, tone, worded, children, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      className="bar-button"
      aria-label={label}
      title={label}
      data-off={off || undefined}
      data-tone={tone}
      data-worded={worded || undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
