import { forwardRef } from 'react';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { PlanSourceDialogs } from './plan-source-dialogs';
import { TemplateButton } from './template-button';
import { usePlanSource } from './use-plan-source';

export type BeginWithPlanProps = Omit<PartProps<'div'>, 'children'>;

/** Other ways to begin than with a number of rooms: the same rooms again, a saved plan, a file. Goes on to assigning. */
export const BeginWithPlan = forwardRef<HTMLDivElement, BeginWithPlanProps>(function BeginWithPlan(props, ref) {
  const { t } = useMessages();
  const [, setView] = useBreakoutView();
  const source = usePlanSource();
  const { again } = source;
  const onUse = () => setView('assign');
  return (
    <Part tag="div" className="rbk-begin-with" ref={ref} role="group" aria-label={t('plan.beginWith')} custom={props}>
      <span className="rbk-muted">{t('plan.beginWith')}</span>
      {again && <Button onClick={() => again(onUse)}>{t('plan.last')}</Button>}
      {source.available && <Button onClick={source.chooseSet}>{t('plan.sets')}</Button>}
      <Button onClick={source.importFile}>{t('plan.import')}</Button>
      <TemplateButton />
      <PlanSourceDialogs source={source} onUse={onUse} />
    </Part>
  );
});
