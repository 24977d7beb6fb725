import { forwardRef, useEffect, useState } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';

export type ListAgeProps = Omit<PartProps<'span'>, 'children'>;

/** Up to this age a list passes for fresh, s. */
const FRESH = 2;

/** How long ago the server confirmed who is where; empty while that is fresh. Not read out by itself: it changes each second. */
export const ListAge = forwardRef<HTMLSpanElement, ListAgeProps>(function ListAge(props, ref) {
  const updatedAt = useBreakoutSelector((snapshot) => snapshot.updatedAt);
  const { t } = useMessages();
  const age = useAge(updatedAt);
  const text =
    age <= FRESH
      ? null
      : age < 60
        ? t('panel.age.seconds', { count: age })
        : t('panel.age.minutes', { count: Math.floor(age / 60) });
  return (
    <Part tag="span" className="rbk-panel-age" ref={ref} custom={props}>
      {text}
    </Part>
  );
});

/** Whole seconds since a moment; 0 for none. */
function useAge(since: number | null): number {
  const [age, setAge] = useState(0);
  useEffect(() => {
    const look = () => setAge(since === null ? 0 : Math.max(0, Math.floor((Date.now() - since) / 1000)));
    look();
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, [since]);
  return age;
}
