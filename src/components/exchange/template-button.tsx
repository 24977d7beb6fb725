import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useTexts } from '../../hooks/use-texts';
import { planTexts } from '../../locales/en/plan';
import { Button } from '../../primitives/button';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';
import { downloadTemplate } from './download';

/** Saves a CSV file that names everyone here, to be filled in with their rooms and imported. */
export function TemplateButton() {
  const { people } = useBreakoutPlan();
  const { t } = useTexts(planTexts);
  const { error, run } = useAction();
  return (
    <>
      <Button variant="ghost" onClick={() => void run(() => downloadTemplate(people))}>
        {t('plan.template')}
      </Button>
      <ErrorNote error={error} />
    </>
  );
}
