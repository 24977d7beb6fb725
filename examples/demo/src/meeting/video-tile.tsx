import { useEffect, useRef } from 'react';
import { hueOf, initialsOf } from '../../../../src/primitives/initials';
import { MicrophoneOffIcon } from './icons';
import { useTexts } from './texts';

/** What a tile needs of the SDK's `self` or of a participant. */
interface Participant {
  readonly name: string;
  readonly audioEnabled: boolean;
  readonly videoEnabled: boolean;
  readonly audioTrack: MediaStreamTrack | undefined;
  readonly videoTrack: MediaStreamTrack | undefined;
}

interface VideoTileProps {
  readonly participant: Participant;
  /** Oneself: called "You", and not heard. */
  readonly own?: boolean;
}

export function VideoTile({ participant, own = false }: VideoTileProps) {
  const texts = useTexts();
  const { name, audioEnabled, videoEnabled, audioTrack, videoTrack } = participant;
  const shown = videoEnabled ? videoTrack : undefined;
  const video = useTrack<HTMLVideoElement>(shown);
  const audio = useTrack<HTMLAudioElement>(audioEnabled && !own ? audioTrack : undefined);

  return (
    <li className="tile">
      <video
        ref={video}
        aria-label={own ? texts.videoOfYou : texts.videoOf(name)}
        muted
        autoPlay
        playsInline
        hidden={!shown}
      />
      {!own && <audio ref={audio} autoPlay />}
      {!shown && (
        <span className="face" style={{ '--hue': hueOf(name) }} aria-hidden="true">
          {initialsOf(name)}
        </span>
      )}
      <span className="name">
        {!audioEnabled && <MicrophoneOffIcon />}
        <bdi className="name-text" title={name}>
          {own ? texts.you : name}
        </bdi>
        {!audioEnabled && <span className="hidden-text">{texts.muted}</span>}
      </span>
    </li>
  );
}

/** Plays a track in the element that gets the returned ref. The same track goes on playing over a change of meetings. */
function useTrack<Element extends HTMLMediaElement>(track: MediaStreamTrack | undefined) {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (element.current) element.current.srcObject = track ? new MediaStream([track]) : null;
  }, [track]);
  return element;
}
