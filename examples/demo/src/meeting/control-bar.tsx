import { useState, type ReactNode } from 'react';
import { BreakoutToggle, LeaveDialog, useBreakoutMeeting, useMeetingSelector } from '../../../../src';
import { CameraIcon, CameraOffIcon, LeaveIcon, MicrophoneIcon, MicrophoneOffIcon } from './icons';
import { useTexts } from './texts';

export function ControlBar() {
  const { meeting } = useBreakoutMeeting();
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
      <BreakoutToggle />
      <BarButton label={texts.leave} tone="danger" onClick={() => setLeaving(true)}>
        <LeaveIcon />
      </BarButton>
      {/* Asks what to leave, and a last host what becomes of open rooms. */}
      <LeaveDialog open={isLeaving} onOpenChange={setLeaving} />
    </footer>
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly off?: boolean;
  readonly tone?: 'danger';
  readonly children: ReactNode;
  readonly onClick: () => void;
}

function BarButton({ label, off, tone, children, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      className="bar-button"
      aria-label={label}
      title={label}
      data-off={off || undefined}
      data-tone={tone}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
