import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';

interface SwitcherItemState {
  current: boolean;
}

export interface SwitcherItemProps extends Omit<PartProps<'div', SwitcherItemState>, 'children' | 'title'> {
  title: string;
  /** How many people are there. */
  count: number;
  current: boolean;
  /** One cannot go now; the button keeps the focus. */
  disabled: boolean;
  /** Absent where one may not go. */
  onJoin: (() => void) | undefined;
  /** The button's name: "Join" alone would not say where. */
  joinLabel: string;
}

/** One room to go to, or the one that one is in. */
export const SwitcherItem = forwardRef<HTMLDivElement, SwitcherItemProps>(function SwitcherItem(
  { title, count, current, disabled, onJoin, joinLabel, ...rest },
  ref,
) {
  const { t } = useMessages();
  return (
    <Part
      tag="div"
      className="rbk-switcher-item"
      state={{ current }}
      ref={ref}
      aria-current={current || undefined}
      custom={rest}
    >
      <bdi className="rbk-truncate" title={title}>
        {title}
      </bdi>
      <span className="rbk-number-of">
        <span aria-hidden="true">{count}</span>
        <span className="rbk-visually-hidden">{t('common.people', { count })}</span>
      </span>
      {current && (
        <span className="rbk-tag" data-current="">
          {t('panel.here')}
        </span>
      )}
      {!current && onJoin && (
        <Button aria-disabled={disabled} aria-label={joinLabel} onClick={onJoin}>
          {t('panel.join')}
        </Button>
      )}
    </Part>
  );
});
