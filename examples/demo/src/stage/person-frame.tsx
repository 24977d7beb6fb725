import { useState } from 'react';
import type { DemoPerson } from '../demo';
import { useStore } from '../use-store';
import { EnlargeIcon } from './icons';

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
  return (
    <section
      className="person"
      aria-label={name}
      data-large={large || undefined}
      style={{ '--hue': hue, gridRow: large ? '1 / -1' : row }}
    >
      <header className="caption">
        <span className="dot" />
        <h2>{name}</h2>
        <Permissions person={person} />
        <CameraButton person={person} />
        <button
          type="button"
          className="icon-button enlarge"
          aria-pressed={large}
          aria-label={`Enlarge ${name}`}
          title="Show large"
          onClick={onEnlarge}
        >
          <EnlargeIcon />
        </button>
      </header>
      <iframe title={`Screen of ${name}`} src={`participant.html?person=${id}`} allow="camera; microphone; autoplay" />
    </section>
  );
}

/** What a preset decides. A change here reaches the client at once, as the server's `permissionsUpdate`. */
function Permissions({ person }: { readonly person: DemoPerson }) {
  const { participant } = person;
  const [permissions, setPermissions] = useState(participant.permissions);
  if (permissions.canAlter) return <span className="role">Host</span>;

  const toggle = (key: 'canSwitchRooms' | 'canReturnToMain', label: string) => (
    <button
      type="button"
      className="permission"
      aria-pressed={permissions[key]}
      title={permissions[key] ? 'Allowed. Click to forbid.' : 'Not allowed. Click to allow.'}
      onClick={() => {
        participant.setPermissions({ [key]: !permissions[key] });
        setPermissions(participant.permissions);
      }}
    >
      {label}
    </button>
  );
  return (
    <span className="permissions" role="group" aria-label={`What ${person.name} may do`}>
      {toggle('canSwitchRooms', 'switch rooms')}
      {toggle('canReturnToMain', 'return')}
    </span>
  );
}

/** Nobody is asked for a camera before they want to show theirs. */
function CameraButton({ person: { name, camera } }: { readonly person: DemoPerson }) {
  const own = useStore(camera) === 'own';
  return (
    <button
      type="button"
      className="quiet-button camera"
      aria-pressed={own}
      aria-label={`Use my camera for ${name}`}
      onClick={() => camera.set(own ? 'synthetic' : 'own')}
    >
      Use my camera
    </button>
  );
}
