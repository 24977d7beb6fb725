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
  return value.trim() === '' || httpsOf(value.trim()) !== undefined;
}
