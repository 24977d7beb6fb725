import { forwardRef, useRef, useState } from 'react';
import type { PlanSetId, PlanSetInfo } from '../../core/plan/sets/plan-storage';
import { useTexts } from '../../hooks/use-texts';
import { setsTexts } from '../../locales/en/sets';
import { perLocale } from '../../locales/per-locale';
import { useBreakoutPlanSets } from '../../hooks/use-breakout-plan-sets';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogHeader } from '../../primitives/dialog-header';
import { Spinner } from '../../primitives/spinner';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';
import { useKeptFocus } from '../use-kept-focus';

export interface PlanSetsDialogProps extends Omit<DialogProps, 'onSelect'> {
  /** Called with the saved plan that the user wants: load it, and show its report. */
  onChoose: (set: PlanSetId) => void;
}

/** "Saved plans": uses one again, or deletes it. Renders a `dialog`. */
export const PlanSetsDialog = forwardRef<HTMLDialogElement, PlanSetsDialogProps>(function PlanSetsDialog(
  { onChoose, children, ...dialog },
  ref,
) {
  const { t } = useTexts(setsTexts);
  return (
    <Dialog ref={ref} {...dialog}>
      {children ?? (
        <>
          <DialogHeader>{t('sets.title')}</DialogHeader>
          <DialogBody>
            <PlanSetsList onChoose={onChoose} />
          </DialogBody>
        </>
      )}
    </Dialog>
  );
});

const datesIn = /* @__PURE__ */ perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);

/** The saved plans, the newest first. Deleting one asks first. */
function PlanSetsList({ onChoose }: Pick<PlanSetsDialogProps, 'onChoose'>) {
  const { sets, pending, error, remove } = useBreakoutPlanSets();
  const { t, locale } = useTexts(setsTexts);
  const removal = useAction();
  const [asking, setAsking] = useState<PlanSetInfo | null>(null);
  const node = useRef<HTMLDivElement>(null);
  useKeptFocus(node);
  const failure = removal.error ?? error;
  return (
    <div className="rbk-stack" ref={node} tabIndex={-1}>
      <ErrorNote error={failure} />
      {pending && <Spinner label={t('common.loading')} />}
      {!pending && sets.length === 0 && error === null && <p className="rbk-muted">{t('sets.empty')}</p>}
      <ul className="rbk-plan-sets" role="list">
        {sets.map((set) => (
          <li key={set.name} className="rbk-plan-set">
            <div className="rbk-footer-start">
              <bdi className="rbk-plan-set-name">{set.name}</bdi>
              <div className="rbk-muted">
                {set.savedAt === null ? t('sets.damaged') : datesIn(locale).format(set.savedAt)}
              </div>
            </div>
            {set.savedAt !== null && (
              <Button aria-label={t('sets.useNamed', { name: set.name })} onClick={() => onChoose(set)}>
                {t('sets.use')}
              </Button>
            )}
            <Button kind="icon" variant="ghost" icon="delete" onClick={() => setAsking(set)}>
              {t('sets.delete', { name: set.name })}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={(open) => !open && setAsking(null)}
        title={t('sets.delete.title')}
        danger
        confirmLabel={t('sets.delete.confirm')}
        cancelLabel={t('sets.delete.cancel')}
        onConfirm={() => asking && void removal.run(() => remove(asking))}
      >
        <p>{t('sets.delete.description', { name: asking?.name ?? '' })}</p>
      </ConfirmDialog>
    </div>
  );
}
