import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { useAssign } from '../assign/assign-context';
import { Note, type NoteProps } from '../notes/note';
import { useShuffle } from './shuffle-context';
import { useRuleTexts } from './use-rule-texts';

export type UnmetRulesProps = Omit<NoteProps, 'tone' | 'children'>;

/** The rules that the outcome of a shuffle breaks, each with the reason. Nothing when all are met. */
export const UnmetRules = forwardRef<HTMLDivElement, UnmetRulesProps>(function UnmetRules(props, ref) {
  const { plan, people } = useAssign();
  const { unmet } = useShuffle();
  const { t } = useMessages();
  const { sayUnmet } = useRuleTexts(plan, people);
  if (unmet.length === 0) return null;
  return (
    <Note ref={ref} tone="warning" {...props}>
      <p className="rbk-note-title">{t('rule.unmet', { count: unmet.length })}</p>
      {/* It may scroll, and nothing in it takes the focus. */}
      <ul className="rbk-note-list" role="list" tabIndex={0} aria-label={t('rule.unmet', { count: unmet.length })}>
        {unmet.map(({ rule, reason }, index) => (
          <li key={index}>
            {sayUnmet(rule)} <span className="rbk-muted">{t(`rule.why.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
});
