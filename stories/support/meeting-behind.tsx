import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useBreakoutMeeting } from '../../src/index';
import { hueOf } from '../../src/primitives/initials';
import { createCameraPainter } from '../../src/sandbox/media/painter';
import { people } from '../../tests/support/people';
import { say } from './content';

/** As many tiles as a meeting shows behind a dialog. */
const TILES = 6;
/** What drifts slowly needs no more pictures, ms. */
const EACH_MS = 120;

/** A meeting goes on behind a part: those who are where the user is, or else some of the meeting, each with a moving picture. */
export function MeetingBehind({ isStill }: { isStill: boolean }) {
  const { room, main } = useBreakoutMeeting();
  const here = (room ?? main)?.people.map(({ name }) => name) ?? [];
  // A host alone is still in a meeting: what stands over a stage has people behind it.
  const names = [...new Set([...here, ...people.map(say)])].slice(0, TILES);
  return createPortal(
    <div className="meeting-behind" aria-hidden="true">
      {names.map((name, index) => (
        <Tile key={name} name={name} from={index * 7} isStill={isStill} />
      ))}
    </div>,
    document.body,
  );
}

interface TileProps {
  name: string;
  /** Where its picture begins, s: no two move alike. */
  from: number;
  isStill: boolean;
}

function Tile({ name, from, isStill }: TileProps) {
  const node = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { canvas, paint } = createCameraPainter(document, name, hueOf(name));
    node.current?.replaceChildren(canvas);
    paint(from);
    if (isStill || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const begun = performance.now();
    let timer: ReturnType<typeof setInterval> | undefined;
    // Frames of a page of documentation that are out of sight cost nothing.
    const observer = new IntersectionObserver(([entry]) => {
      clearInterval(timer);
      if (entry?.isIntersecting) timer = setInterval(() => paint(from + (performance.now() - begun) / 1000), EACH_MS);
    });
    observer.observe(canvas);
    return () => {
      observer.disconnect();
      clearInterval(timer);
    };
  }, [name, from, isStill]);
  return <div ref={node} />;
}
