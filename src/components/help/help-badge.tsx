import type { IconName } from '../../hooks/icon-pack';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutLateJoiners } from '../../hooks/use-breakout-late-joiners';
import { useTexts } from '../../hooks/use-texts';
import { helpTexts } from '../../locales/en/help';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';

/** For a host's toggle: how many rooms wait for help and, apart from that, how many people for a room. Nothing while none does. */
export function HelpBadge() {
  const calls = useBreakoutHelp().requests.filter(({ state }) => state !== 'here').length;
  const late = useBreakoutLateJoiners().waiting.filter(({ wasThere }) => !wasThere).length;
  const { t } = useTexts(helpTexts, panelHostTexts);
  if (calls + late === 0) return null;
  return (
    <>
      {calls > 0 && <Count icon="help" count={calls} />}
      {late > 0 && <Count icon="people" count={late} />}
      {late > 0 && <span {...visuallyHidden}>{t('panel.late', { count: late })}</span>}
      {calls > 0 && <span {...visuallyHidden}>{t('help.count', { count: calls })}</span>}
    </>
  );
}

function Count({ icon, count }: { icon: IconName; count: number }) {
  return (
    <span className="rbk-help-count" aria-hidden="true">
      <Icon plain name={icon} />
      {count}
    </span>
  );
}
