import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SandboxRooms } from '../../../../src/sandbox';
import type { Demo } from '../demo';
import { tables } from '../languages';
import { useStore } from '../use-store';
import { ChevronIcon } from './icons';
import { createMapPainter, type MapPainter } from './map-painter';
import { useWords } from './words';

/** Where everybody really is, as the server knows it: one dot a person, travelling from place to place. */
export function RoomMap({ demo }: { readonly demo: Demo }) {
  const truth = useServerTruth(demo);
  const { theme, language } = useStore(demo.settings);
  const [open, setOpen] = useState(true);
  const words = useWords();
  const places = [truth.main, ...truth.rooms];

  return (
    <section className="map" aria-label={words.server}>
      <button type="button" className="map-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronIcon />
        {words.server}
      </button>
      {open && (
        <Places
          key={`${theme} ${language}`}
          demo={demo}
          places={places}
          main={tables[language]['common.mainMeeting']}
        />
      )}
    </section>
  );
}

interface PlacesProps {
  readonly demo: Demo;
  readonly places: readonly SandboxRooms['main'][];
  /** What the main meeting is called. */
  readonly main: string;
}

function Places({ demo, places, main }: PlacesProps) {
  const track = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<MapPainter>(null);
  const words = useWords();

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const created = createMapPainter(canvas.current, demo.people);
    painter.current = created;
    return () => created.stop();
  }, [demo]);

  useLayoutEffect(() => {
    const element = track.current;
    if (!element) return;
    const paint = () => painter.current?.show(places, [...element.querySelectorAll<HTMLElement>('[data-area]')]);
    paint();
    const observer = new ResizeObserver(paint);
    observer.observe(element);
    return () => observer.disconnect();
  }, [places]);

  return (
    <div className="map-scroll" tabIndex={0} role="group" aria-label={words.rooms}>
      <div className="map-track" ref={track}>
        {places.map(({ id, title, people }, index) => (
          <div key={id} className="place" data-main={index === 0 || undefined}>
            <div className="place-head">
              <bdi className="place-title">{index === 0 ? main : title}</bdi>
              <span className="place-count">{people.length.toLocaleString('en')}</span>
            </div>
            <div className="place-area" data-area />
          </div>
        ))}
        <canvas ref={canvas} aria-hidden="true" />
      </div>
    </div>
  );
}

/** Changes of one moment come as one. */
function useServerTruth({ sandbox, meeting }: Demo): SandboxRooms {
  const [truth, setTruth] = useState(() => sandbox.rooms(meeting.id));
  useEffect(() => {
    let frame = 0;
    const update = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setTruth(sandbox.rooms(meeting.id));
      });
    };
    update();
    const stop = sandbox.onChange(update);
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [sandbox, meeting]);
  return truth;
}
