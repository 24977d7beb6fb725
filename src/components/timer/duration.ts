import type { timerTexts } from '../../locales/en/timer';
import { perLocale } from '../../locales/per-locale';
import type { KeyOf, Translate } from '../../locales/types';

export type FacilitationTranslate = Translate<KeyOf<typeof timerTexts>>;

/** What the dialog is called that sets a timer: for this room, or for those that a host chooses. */
export function timerTitle(t: FacilitationTranslate, room: { readonly title: string } | undefined): string {
  return room ? t('timer.of', { room: room.title }) : t('timer.label');
}

/** "2 minutes and 30 seconds". */
export function durationText(t: FacilitationTranslate, seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const items = [];
  if (minutes > 0) items.push(t('timer.minutes', { count: minutes }));
  if (rest > 0 || minutes === 0) items.push(t('timer.seconds', { count: rest }));
  return t('common.list', { items });
}

const minutesIn = /* @__PURE__ */ perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
);

/** "5 min". */
export function shortMinutes(locale: string, minutes: number): string {
  return minutesIn(locale).format(minutes);
}

const digitsIn = /* @__PURE__ */ perLocale(
  (locale) =>
    [
      new Intl.NumberFormat(locale, { useGrouping: false }),
      new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }),
    ] as const,
);

/** "2:30", or "1:02:30", in the digits of the locale. */
export function durationDigits(locale: string, seconds: number): string {
  const [first, next] = digitsIn(locale);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = hours > 0 ? [first.format(hours), next.format(minutes)] : [first.format(minutes)];
  return [...parts, next.format(seconds % 60)].join(':');
}
