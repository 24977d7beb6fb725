import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useTexts } from '../../hooks/use-texts';
import { helpTexts } from '../../locales/en/help';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';

/** For a host's toggle: how many rooms wait for help. Nothing while none does. */
export function HelpBadge() {
  const count = useBreakoutHelp().requests.filter(({ state }) => state !== 'here').length;
  const { t } = useTexts(helpTexts);
  if (count === 0) return null;
  return (
    <>
      <span className="rbk-help-count" aria-hidden="true">
        <Icon plain name="help" />
        {count}
      </span>
      <span {...visuallyHidden}>{t('help.count', { count })}</span>
    </>
  );
}
