import type { Brief } from '../../core/plan/brief';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';

interface BriefLineProps {
  brief: Brief;
  /** Of what it is. */
  label: string;
}

/** A task in one line, for hosts: whole as the line's title. */
export function BriefLine({ brief: { text, link }, label }: BriefLineProps) {
  return (
    <p className="rbk-brief-line" title={text}>
      <Icon name="task" />
      <span {...visuallyHidden}>{label}</span>
      <bdi className="rbk-truncate">{text}</bdi>
      {link !== undefined && <Icon name="link" />}
    </p>
  );
}
