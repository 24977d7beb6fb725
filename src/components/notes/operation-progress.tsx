import { forwardRef } from 'react';
import { isListOld } from '../../core/session/is-list-old';
import type { OperationKind, OperationState } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { progressTexts } from '../../locales/en/progress';
import { Part, type PartProps } from '../../primitives/part';

export interface OperationProgressProps extends Omit<PartProps<'div'>, 'children'> {
  /** The operation of a host that is shown, from `snapshot.operations`. */
  operation: OperationState;
}

/** Whether an operation brings people into the main meeting. */
export const bringsBack = (kind: OperationKind): boolean => kind === 'close' || kind === 'recall';

/** How far a host's operation has come: its phase, and how many of its people are where they should be. */
export const OperationProgress = forwardRef<HTMLDivElement, OperationProgressProps>(function OperationProgress(
  { operation: { kind, phase, moves }, ...rest },
  ref,
) {
  // Nobody is counted as missing by a list from before the user's own switch.
  const isUnknown = useBreakoutSelector(isListOld);
  const { t } = useTexts(progressTexts);
  const states = [...moves.values()].map(({ state }) => state);
  const settled = states.filter((state) => state !== 'pending' && state !== 'moving').length;
  const arrived = states.filter((state) => state === 'arrived').length;
  // Who is on the way out of rooms that close is not waited for there.
  const step = kind === 'close' && phase !== 'preparing' ? 'deleting' : phase;
  const share = states.length === 0 ? 0 : settled / states.length;
  return (
    <Part tag="div" className="rbk-progress" ref={ref} custom={rest}>
      <div className="rbk-row">
        <span className="rbk-footer-start">{t(`progress.${step}`)}</span>
        {states.length > 0 && !isUnknown && (
          <span className="rbk-number-of">
            {t(bringsBack(kind) ? 'progress.back' : 'progress.arrived', { count: states.length, arrived })}
          </span>
        )}
      </div>
      <div
        className="rbk-progress-bar"
        role="progressbar"
        aria-label={t(`progress.${step}`)}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
        style={{ ['--rbk-progress' as string]: share }}
      />
    </Part>
  );
});
