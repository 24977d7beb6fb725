import { forwardRef } from 'react';
import { Icon } from '../../primitives/icon';
import { Part, type PartProps } from '../../primitives/part';

/** State of `Note`. */
export interface NoteState {
  /** How urgent it is. Attribute: `data-tone`. */
  tone: 'info' | 'warning' | 'danger';
}

export interface NoteProps extends PartProps<'div', NoteState> {
  /** Default: `info`. */
  tone?: NoteState['tone'] | undefined;
}

/** A remark in the flow of a view, with the icon of its tone. */
export const Note = forwardRef<HTMLDivElement, NoteProps>(function Note({ tone = 'info', children, ...rest }, ref) {
  return (
    <Part tag="div" className="rbk-note" state={{ tone }} ref={ref} custom={rest}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} />
      {children}
    </Part>
  );
});
