import { useRef, useState } from 'react';
import type { GroupRule } from '../../core/plan/distribution/types';
import type { PersonKey } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { rulesTexts } from '../../locales/en/rules';
import { Button } from '../../primitives/button';
import { Segments } from '../../primitives/segments';
import { useFocusOnMount } from '../use-focus-on-mount';
import { ruleTexts } from '../plan/rule-texts';
import { useAssignFields } from '../plan/use-breakout-assign';
import { PeoplePicker } from './people-picker';
import { useBreakoutShuffle } from './use-breakout-shuffle';

/** Who is to share a room, and who is not: the rules so far, and another one. */
export function ShuffleRules() {
  const { plan, people } = useAssignFields('plan', 'people');
  const { rules, unmet, removeRule, canLead, leading, setLeading } = useBreakoutShuffle();
  const { t } = useTexts(rulesTexts);
  const { say } = ruleTexts(t, plan.rooms, people);
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const node = useRef<HTMLElement>(null);
  const broken = new Set(unmet.flatMap(({ rule }) => (rule.kind === 'capacity' ? [] : [idOf(rule)])));
  const focusOpener = () => {
    // After the button is there.
    requestAnimationFrame(() => (opener.current ?? node.current)?.focus());
  };
  return (
    <section className="rbk-shuffle-group" ref={node} tabIndex={-1}>
      <h3 className="rbk-pane-title">{t('rules.title')}</h3>
      {rules.length > 0 && (
        <ul className="rbk-rules" role="list">
          {rules.map((rule) => {
            const text = say(rule);
            return (
              <li key={idOf(rule)} className="rbk-rule" data-unmet={broken.has(idOf(rule)) ? '' : undefined}>
                <span className="rbk-rule-text">
                  {broken.has(idOf(rule)) ? t('rule.unmet.of', { rule: text }) : text}
                  {canLead && rule.kind === 'spread' && (
                    <label className="rbk-check">
                      <input
                        type="checkbox"
                        aria-label={t('common.reason', { subject: t('rule.lead'), reason: text })}
                        checked={leading.has(rule)}
                        onChange={(event) => setLeading(rule, event.target.checked)}
                      />
                      {t('rule.lead')}
                    </label>
                  )}
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
    </section>
  );
}

function idOf({ kind, personKeys }: GroupRule): string {
  return `${kind}:${personKeys.join()}`;
}

/** A new rule: its kind and its people. Begins with the people selected in the dialog behind it. */
function RuleForm({ onDone }: { onDone: () => void }) {
  const { people, selected } = useAssignFields('people', 'selected');
  const { addRule } = useBreakoutShuffle();
  const { t } = useTexts(assignTexts, rulesTexts);
  const [kind, setKind] = useState<GroupRule['kind']>('keep-together');
  const [chosen, setChosen] = useState<ReadonlySet<PersonKey>>(selected);
  const node = useFocusOnMount<HTMLDivElement>();
  const isComplete = chosen.size >= 2;
  const change = (keys: readonly PersonKey[], isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const key of keys) {
        if (isChosen) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  return (
    <div className="rbk-rule-form" ref={node} role="group" aria-label={t('rule.new')} tabIndex={-1}>
      <Segments
        label={t('rule.kind')}
        value={kind}
        onValueChange={setKind}
        options={[
          { value: 'keep-together', label: t('rule.keep-together') },
          { value: 'keep-apart', label: t('rule.keep-apart') },
          { value: 'spread', label: t('rule.spread') },
        ]}
      />
      <PeoplePicker label={t('rule.people')} people={people} selected={chosen} rows={4.5} onChange={change} />
      <div className="rbk-row">
        <span className="rbk-muted rbk-rule-count" role="status">
          {isComplete ? t('assign.selected', { count: chosen.size }) : t('rule.tooFew')}
        </span>
        <Button variant="ghost" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button
          aria-disabled={!isComplete || undefined}
          onClick={() => {
            addRule({ kind, personKeys: [...chosen] });
            onDone();
          }}
        >
          {t('rule.save')}
        </Button>
      </div>
    </div>
  );
}
