import type { AriaRole, ReactNode } from 'react';
import type { IconName } from '../../hooks/icon-pack';
import { Icon } from '../../primitives/icon';

interface AttentionRowProps {
  icon: IconName;
  role?: AriaRole | undefined;
  /** In full, where the text is short of it. */
  title?: string | undefined;
  /** What waits. */
  text: ReactNode;
  /** What to do about it: one button; and at most a small one beside it. */
  action?: ReactNode;
  /** More of it, on demand. */
  children?: ReactNode;
}

/** One thing that waits for a host. */
export function AttentionRow({ icon, role, title, text, action, children }: AttentionRowProps) {
  return (
    <div className="rbk-attention-row" role={role} data-warning={icon === 'warning' ? '' : undefined}>
      <Icon plain name={icon} />
      <div className="rbk-attention-text" title={title}>
        {text}
      </div>
      {action && <div className="rbk-attention-actions">{action}</div>}
      {children}
    </div>
  );
}
