import { useState } from 'react';
import type { DemoPerson } from '../demo';
import { useStore } from '../use-store';
import { EnlargeIcon } from './icons';
import { fill, useWords } from './words';

interface PersonFrameProps {
  readonly person: DemoPerson;
  readonly large: boolean;
  /** Row among the small frames, counted from 1. */
  readonly row: number;
  readonly onEnlarge: () => void;
}

/** One person's screen: a realm of their own, with a caption that says what their preset lets them do. */
export function PersonFrame({ person, large, row, onEnlarge }: PersonFrameProps) {
  const { id, name, hue } = person;
  const words = useWords();
  return (
    <section
      className="person"
      aria-label={name}
      data-large={large || undefined}
      style={{ '--hue': hue, gridRow: large ? '1 / -1' : row }}
    >
      <header className="caption">
        <span className="dot" />
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Permissions person={person} />
        <CameraButton person={person} />
        <button
          type="button"
          className="icon-button enlarge"
          aria-pressed={large}
          aria-label={fill(words.enlargeOf, name)}
          title={words.enlarge}
          onClick={onEnlarge}
        >
          <EnlargeIcon />
        </button>
      </header>
      <iframe
        title={fill(words.screenOf, name)}
        src={`participant.html?person=${id}`}
        allow="camera; microphone; autoplay"
      />
    </section>
  );
}

/** What a preset decides. A change here reaches the client at once, as the server's `permissionsUpdate`. */
function Permissions({ person }: { readonly person: DemoPerson }) {
  const { participant } = person;
  const words = useWords();
  const [permissions, setPermissions] = useState(participant.permissions);
  if (permissions.canAlter) return <span className="role">{words.host}</span>;

  const toggle = (key: 'canSwitchRooms' | 'canReturnToMain', label: string) => (
    <button
      type="button"
      className="permission"
      aria-pressed={permissions[key]}
      title={permissions[key] ? words.allowed : words.forbidden}
      onClick={() => {
        participant.setPermissions({ [key]: !permissions[key] });
        setPermissions(participant.permissions);
      }}
    >
      {label}
    </button>
  );
  return (
    <span className="permissions" role="group" aria-label={fill(words.mayDo, person.name)}>
      {toggle('canSwitchRooms', words.switchRooms)}
      {toggle('canReturnToMain', words.goBack)}
    </span>
  );
}

/** Nobody is asked for a camera before they want to show theirs. */
function CameraButton({ person: { name, camera } }: { readonly person: DemoPerson }) {
  const own = useStore(camera) === 'own';
  const words = useWords();
  return (
    <button
      type="button"
      className="quiet-button camera"
      aria-pressed={own}
      aria-label={fill(words.cameraFor, name)}
      onClick={() => camera.set(own ? 'synthetic' : 'own')}
    >
      {words.ownCamera}
    </button>
  );
}
