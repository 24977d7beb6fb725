import { forwardRef, useId, useRef } from 'react';
import type { IconName } from '../../hooks/icon-pack';
import { useTexts } from '../../hooks/use-texts';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import { Part, type PartProps } from '../../primitives/part';
import { OutsideStack, useFocusWhenAsked, useStacked } from './note-stack';

/** State of `Note`. */
export interface NoteState {
  /** How urgent it is. Attribute: `data-tone`. */
  tone: 'info' | 'warning' | 'danger';
  /** One line of it shows, because something else among the notes of a meeting is open. Attribute: `data-row`. */
  row: boolean;
}

export interface NoteProps extends PartProps<'div', NoteState> {
  /** Default: `info`. */
  tone?: NoteState['tone'] | undefined;
  /** Default: that of its tone. */
  icon?: IconName | undefined;
}

/** A remark in the flow of a view, with the icon of its tone; among the notes of a meeting one of them in full at a time. */
export const Note = forwardRef<HTMLDivElement, NoteProps>(function Note(
  { tone = 'info', icon = tone === 'info' ? 'info' : 'warning', children, ...rest },
  ref,
) {
  const node = useRef<HTMLDivElement>(null);
  const stacked = useStacked(useId(), true);
  const { isRow: row, isFirst, open } = stacked;
  const { t } = useTexts();
  useFocusWhenAsked(stacked, () => node.current?.focus());
  return (
    <Part
      tag="div"
      className="rbk-note"
      state={{ tone, row }}
      ref={ref}
      ownRef={node}
      tabIndex={row || isFirst ? -1 : undefined}
      custom={rest}
    >
      <Icon name={icon} />
      <OutsideStack>{children}</OutsideStack>
      {row && (
        <Button className="rbk-note-open" kind="icon" variant="ghost" icon="chevron" onClick={open}>
          {t('common.showMore')}
        </Button>
      )}
    </Part>
  );
});
