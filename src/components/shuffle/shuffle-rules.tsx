import { forwardRef, useRef, useState } from 'react';
import type { GroupRule } from '../../core/plan/distribution/types';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useAssign } from '../assign/assign-context';
import { RuleForm } from './rule-form';
import { useShuffle } from './shuffle-context';
import { useRuleTexts } from './use-rule-texts';

export type ShuffleRulesProps = Omit<PartProps<'section'>, 'children'>;

/** Who is to share a room, and who is not: the rules so far, and another one. */
export const ShuffleRules = forwardRef<HTMLElement, ShuffleRulesProps>(function ShuffleRules(props, ref) {
  const { plan, people } = useAssign();
  const { rules, unmet, removeRule } = useShuffle();
  const { t } = useMessages();
  const { say } = useRuleTexts(plan, people);
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const node = useRef<HTMLElement>(null);
  const broken = new Set(unmet.flatMap(({ rule }) => (rule.kind === 'capacity' ? [] : [idOf(rule)])));
  const focusOpener = () => {
    // After the button is there.
    requestAnimationFrame(() => (opener.current ?? node.current)?.focus());
  };
  return (
    <Part tag="section" className="rbk-shuffle-group" ref={ref} ownRef={node} tabIndex={-1} custom={props}>
      <h3 className="rbk-pane-title">{t('rules.title')}</h3>
      {rules.length > 0 && (
        <ul className="rbk-rules" role="list">
          {rules.map((rule) => {
            const text = say(rule);
            return (
              <li key={idOf(rule)} className="rbk-rule" data-unmet={broken.has(idOf(rule)) ? '' : undefined}>
                <span className="rbk-rule-text">
                  {broken.has(idOf(rule)) ? t('rule.unmet.of', { rule: text }) : text}
                </span>
                <Button
                  kind="icon"
                  size="sm"
                  variant="ghost"
                  icon="close"
                  onClick={() => {
                    removeRule(rule);
                    focusOpener();
                  }}
                >
                  {t('rule.remove', { rule: text })}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {adding ? (
        <RuleForm
          onDone={() => {
            setAdding(false);
            focusOpener();
          }}
        />
      ) : (
        <>
          {rules.length === 0 && <p className="rbk-muted">{t('rules.none')}</p>}
          <Button ref={opener} icon="add" className="rbk-rules-add" onClick={() => setAdding(true)}>
            {t('rule.add')}
          </Button>
        </>
      )}
    </Part>
  );
});

function idOf({ kind, personKeys }: GroupRule): string {
  return `${kind}:${personKeys.join()}`;
}
