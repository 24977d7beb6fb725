/** Largest seed that the dialog offers: short enough to be read out and typed. */
export const MAX_SEED = 999_999;

export function randomSeed(): number {
  return Math.floor(Math.random() * (MAX_SEED + 1));
}

/** The number that was typed; null when it is no seed. */
export function parseSeed(text: string): number | null {
  const typed = text.trim();
  return /^\d+$/.test(typed) && Number(typed) <= MAX_SEED ? Number(typed) : null;
}
