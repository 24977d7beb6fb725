import { useTexts } from '../../hooks/use-texts';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';

/** How many people are in a place: a number beside the sign for people, and in words as its tooltip and for assistive technology. */
export function HeadCount({ count }: { count: number }) {
  const { t } = useTexts();
  const text = t('common.people', { count });
  return (
    <span className="rbk-head-count" title={text}>
      <Icon plain name="people" />
      <span aria-hidden="true">{count}</span>
      <span {...visuallyHidden}>{text}</span>
    </span>
  );
}
