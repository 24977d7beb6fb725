import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** Whole minutes since a moment, ms since 1970. Renders again only when another one has passed. */
export function useMinutesSince(at: number): number {
  const [minutes, setMinutes] = useState(() => minutesSince(at));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const passed = minutesSince(at);
      setMinutes(passed);
      timer = setTimeout(look, Math.max(1000, at + (passed + 1) * MINUTE - Date.now()));
    };
    look();
    return () => clearTimeout(timer);
  }, [at]);
  return minutes;
}

function minutesSince(at: number): number {
  return Math.max(0, Math.floor((Date.now() - at) / MINUTE));
}
