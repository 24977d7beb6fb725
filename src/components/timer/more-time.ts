import { perLocale } from '../../locales/per-locale';

const MINUTE = 60_000;
const FIVE_MINUTES = 5 * MINUTE;

/** How many minutes more fit to a time that is up, of those that a running timer offers, too. `setFor`: how long it was, ms. */
export function minutesMore(setFor: number): 1 | 5 {
  return setFor < FIVE_MINUTES ? 1 : 5;
}

const changeIn = /* @__PURE__ */ perLocale(
  (locale) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short', signDisplay: 'always' }),
);

/** On the button that gives so many minutes, or takes them: "+5 min". Its tooltip says it in words. */
export function changeText(locale: string, minutes: number): string {
  return changeIn(locale).format(minutes).replace('-', '−');
}
