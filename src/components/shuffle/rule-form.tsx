import { forwardRef, useState } from 'react';
import type { GroupRule } from '../../core/plan/distribution/types';
import type { PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { Segments } from '../../primitives/segments';
import { useAssign } from '../assign/assign-context';
import { useFocusOnMount } from '../use-focus-on-mount';
import { PeoplePicker } from './people-picker';
import { useShuffle } from './shuffle-context';

export interface RuleFormProps extends Omit<PartProps<'div'>, 'children'> {
  /** The rule was added, or not. */
  onDone: () => void;
}

/** A new rule: of which kind, and for whom. Begins with those who are selected in the dialog behind it. */
export const RuleForm = forwardRef<HTMLDivElement, RuleFormProps>(function RuleForm({ onDone, ...rest }, ref) {
  const { people, selected } = useAssign();
  const { addRule } = useShuffle();
  const { t } = useMessages();
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
    <Part
      tag="div"
      className="rbk-rule-form"
      ref={ref}
      ownRef={node}
      role="group"
      aria-label={t('rule.new')}
      tabIndex={-1}
      custom={rest}
    >
      <Segments
        label={t('rule.kind')}
        value={kind}
        onValueChange={setKind}
        options={[
          { value: 'keep-together', label: t('rule.kind.keep-together') },
          { value: 'keep-apart', label: t('rule.kind.keep-apart') },
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
    </Part>
  );
});
