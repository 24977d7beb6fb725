import { forwardRef, type ReactNode } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { announceEditsTexts } from '../../locales/en/announce-edits';
import { assignTexts } from '../../locales/en/assign';
import { rulesTexts } from '../../locales/en/rules';
import { shuffleTexts } from '../../locales/en/shuffle';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';
import { DialogHeader, type DialogHeaderProps } from '../../primitives/dialog-header';
import { LiveRegion } from '../../primitives/live-region';
import { Segments } from '../../primitives/segments';
import { ShuffleBody } from './shuffle-body';
import { ShuffleContext, useBreakoutShuffle } from './use-breakout-shuffle';
import { useShuffleState } from './use-shuffle-state';

export type ShuffleDialogProps = DialogProps;

/**
 * "Shuffle options" of the `AssignDialog` around: who takes part, by which seed, and what comes of it, before anything is
 * replaced. Taking it over is one step that can be undone; closing the dialog changes nothing. Its children replace the
 * default composition of header, body and footer; `useBreakoutShuffle()` gives own parts the state.
 */
export const ShuffleDialog = forwardRef<HTMLDialogElement, ShuffleDialogProps>(function ShuffleDialog(
  { children, ...dialog },
  ref,
) {
  return (
    <Dialog ref={ref} size="lg" {...dialog}>
      <WithState>
        {children ?? (
          <>
            <ShuffleHeader />
            <ShuffleBody />
            <ShuffleFooter />
          </>
        )}
        <Summary />
      </WithState>
    </Dialog>
  );
});

/** Each time the dialog opens it begins anew. */
function WithState({ children }: { children: ReactNode }) {
  return <ShuffleContext.Provider value={useShuffleState()}>{children}</ShuffleContext.Provider>;
}

/** Tells assistive technology what the options have come to, once it is known. */
function Summary() {
  const { t } = useTexts(shuffleTexts);
  const { text, pending } = useShuffleSummary();
  return <LiveRegion message={pending ? '' : t('shuffle.announce', { summary: text })} />;
}

type ShuffleHeaderProps = DialogHeaderProps;

/** The title and, where there is room for one pane only, its choice. Renders a `header`. */
export const ShuffleHeader = forwardRef<HTMLElement, ShuffleHeaderProps>(function ShuffleHeader(
  { children, ...rest },
  ref,
) {
  const { pane, setPane } = useBreakoutShuffle();
  const { t } = useTexts(shuffleTexts);
  return (
    <>
      <DialogHeader ref={ref} {...rest}>
        {children ?? t('shuffle.title')}
      </DialogHeader>
      <div className="rbk-assign-tabs">
        <Segments
          label={t('shuffle.panes')}
          value={pane}
          onValueChange={setPane}
          options={[
            { value: 'options', label: t('shuffle.options') },
            { value: 'preview', label: t('shuffle.preview') },
          ]}
        />
      </div>
    </>
  );
});

export type ShuffleFooterProps = Omit<DialogFooterProps, 'children'>;

/** The outcome of the shuffle in a line, and the buttons to leave it or take it over. Renders a `footer`. */
export const ShuffleFooter = forwardRef<HTMLElement, ShuffleFooterProps>(function ShuffleFooter(props, ref) {
  const { canApply, apply } = useBreakoutShuffle();
  const { close } = useDialog();
  const { t } = useTexts(shuffleTexts);
  const { text } = useShuffleSummary();
  return (
    <DialogFooter ref={ref} {...props}>
      <p className="rbk-plan-remarks">{text}</p>
      <Button variant="ghost" onClick={() => close('close-button')}>
        {t('common.cancel')}
      </Button>
      <Button
        variant="primary"
        aria-disabled={!canApply || undefined}
        onClick={() => {
          apply();
          close('action');
        }}
      >
        {t('shuffle.apply')}
      </Button>
    </DialogFooter>
  );
});

/** What the shuffle comes to, in a line. */
function useShuffleSummary(): { text: string; pending: boolean } {
  const { participants, outcome, unmet, repeated, changing, kept, roundCount, preview, isSeedValid } =
    useBreakoutShuffle();
  const { t } = useTexts(announceEditsTexts, assignTexts, rulesTexts, shuffleTexts);
  if (participants.length === 0) return { text: t('shuffle.nobody'), pending: false };
  if (preview.pending) return { text: t('shuffle.working'), pending: true };
  if (!outcome || preview.error !== null || !isSeedValid) return { text: t('shuffle.noResult'), pending: false };
  const sizes = outcome.rooms.map((room) => room.personKeys.length);
  const [min, max] = [Math.min(...sizes), Math.max(...sizes)];
  const parts = [
    t('common.people', { count: participants.length }),
    t('common.rooms', { count: outcome.rooms.length }),
    min === max ? t('assign.balance.equal', { count: max }) : t('assign.balance.range', { min, count: max }),
  ];
  if (changing > 0) parts.push(t('announce.changing', { count: changing }));
  if (kept > 0) parts.push(t('announce.byHand', { count: kept }));
  if (unmet.length > 0) parts.push(t('rule.unmet', { count: unmet.length }));
  const again = [...repeated.values()].reduce((sum, pairs) => sum + pairs.length, 0);
  if (roundCount > 0) parts.push(again > 0 ? t('shuffle.again', { count: again }) : t('shuffle.again.none'));
  return { text: parts.join(' · '), pending: false };
}
