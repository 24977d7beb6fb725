import { httpsOf } from '../../core/links';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { Field } from '../../primitives/field';

interface LinkFieldProps {
  value: string;
  onValueChange: (value: string) => void;
}

/** A link that others will see. It may be left out. */
export function LinkField({ value, onValueChange }: LinkFieldProps) {
  const { t } = useTexts(announcementTexts);
  return (
    <Field
      label={t('announcement.link')}
      hint={t('announcement.link.hint')}
      error={!isGoodLink(value) && t('announcement.link.invalid')}
    >
      {(control) => (
        <input
          {...control}
          className="rbk-input"
          type="url"
          dir="ltr"
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Whether what was written is an address that may be opened, or nothing. */
export function isGoodLink(value: string): boolean {
  return value.trim() === '' || linkOf(value) !== undefined;
}

/** The address that was written, also without its `https://`; undefined for nothing, and for one that may not be opened. */
export function linkOf(value: string): string | undefined {
  const written = value.trim();
  return httpsOf(HOST_FIRST.test(written) ? `https://${written}` : written);
}

/** A host of two parts or more, as in `example.com/board`. */
const HOST_FIRST = /^[^\s:/?#@]+\.[^\s:/?#@.]+(?::\d+)?(?:[/?#]|$)/;
