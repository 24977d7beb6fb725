import { forwardRef } from 'react';
import type { Brief } from '../../core/plan/brief';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { OutsideLink } from '../facilitation/outside-link';

/** What a task says, with its link. Long ones scroll, by keyboard, too. */
export const BriefBody = forwardRef<HTMLDivElement, { brief: Brief }>(function BriefBody({ brief }, ref) {
  const { t } = useTexts(briefTexts);
  return (
    <div ref={ref} className="rbk-brief-body" tabIndex={0} role="group" aria-label={t('brief.label')}>
      <p dir="auto" className="rbk-user-text">
        {brief.text}
      </p>
      {brief.link !== undefined && <OutsideLink href={brief.link} />}
    </div>
  );
});
