import { afterAll, beforeAll } from 'vitest';

/** Takes our style sheet, which each browser test has, out of the page for the file that calls it. */
export function withoutSheet(): void {
  const sheets = document.querySelectorAll<HTMLStyleElement>('style[data-vite-dev-id$="/src/styles.css"]');
  const disable = (isDisabled: boolean) => {
    if (sheets.length === 0) throw new Error('The sheet is not in the page.');
    for (const { sheet } of sheets) if (sheet) sheet.disabled = isDisabled;
  };
  beforeAll(() => disable(true));
  afterAll(() => disable(false));
}
