const HOUR_MS = 3_600_000;

const { now } = Date;
let skipped = 0;

/**
 * Sets the page's clock on by an hour, and forgets the library's own count: the SDK lets one page list the rooms 60 times
 * a minute, and each test is to have all of them. A test may itself have set the clock on by minutes.
 */
export function resetRateLimit(): void {
  skipped += HOUR_MS;
  Date.now = () => now.call(Date) + skipped;
  Reflect.deleteProperty(globalThis, Symbol.for('realtimekit-breakout.budget'));
}
