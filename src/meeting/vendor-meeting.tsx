import { createDefaultConfig, generateConfig, RtkMeeting, type UIConfig } from '@cloudflare/realtimekit-react-ui';
import { useMemo, useRef, useState, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { IconPack } from '../hooks/icon-pack';
import type { RealtimeKitClient } from '../realtimekit/types';
import { meetingConfig } from './vendor-config';
import { useDetachedMount } from './use-detached-mount';
import { usePanelOrSidebar } from './use-panel-or-sidebar';

type RtkMeetingProps = ComponentPropsWithoutRef<typeof RtkMeeting>;

/** Props that go to the vendor's `RtkMeeting` as they are. */
export type VendorMeetingOptions = Pick<
  RtkMeetingProps,
  'config' | 'gridLayout' | 'leaveOnUnmount' | 'onRtkStatesUpdate' | 'overrides' | 'showSetupScreen' | 'size' | 't'
> & {
  /** The vendor's icon pack; our views take their own keys (`IconKey`) from it, too. */
  iconPack?: NonNullable<RtkMeetingProps['iconPack']> & IconPack;
};

interface VendorMeetingProps extends VendorMeetingOptions {
  readonly meeting: RealtimeKitClient;
  /** The participant has left for good. */
  readonly ended: boolean;
  readonly fullscreenElement: HTMLElement | null;
  readonly children: ReactNode;
}

/**
 * The vendor's meeting for the active client. It follows a switch by its `meeting` prop alone: nothing in it is mounted
 * anew, so that full screen, focus and scroll positions stay. Its module needs a browser: load it by `import()`.
 */
export default function VendorMeeting({
  meeting,
  ended,
  fullscreenElement,
  config: ownConfig,
  showSetupScreen,
  onRtkStatesUpdate,
  children,
  ...rest
}: VendorMeetingProps) {
  const element = useRef<HTMLRtkMeetingElement>(null);
  const onSidebar = usePanelOrSidebar(meeting, element);
  const [place, container] = useDetachedMount();
  const [first] = useState(meeting);
  const preset = useMemo(() => presetOf(meeting), [meeting]);
  const base = ownConfig ?? preset.config;
  const config = useMemo(() => meetingConfig(base, { ended, fullscreenElement }), [base, ended, fullscreenElement]);

  // The order counts: the vendor takes props one by one, and makes its own config when `meeting` comes (SDK facts 25).
  const vendor = (
    <RtkMeeting
      {...rest}
      ref={element}
      mode="fill"
      // Who is moved has been through it.
      showSetupScreen={meeting === first && (showSetupScreen ?? preset.showSetupScreen)}
      onRtkStatesUpdate={(event) => {
        keepConfig(element.current, config);
        onSidebar(event.detail);
        onRtkStatesUpdate?.(event);
      }}
      meeting={meeting}
      config={config}
    >
      {children}
    </RtkMeeting>
  );
  return (
    <div ref={place} className="rbk-meeting-vendor">
      {createPortal(vendor, container)}
    </div>
  );
}

/** The vendor says what its states are while it replaces the config, which is the moment to put ours back. */
function keepConfig(element: HTMLRtkMeetingElement | null, config: UIConfig): void {
  if (element && element.config !== config) element.config = config;
}

function presetOf(meeting: RealtimeKitClient): { config: UIConfig; showSetupScreen: boolean } {
  const theme = meeting.self.config;
  if (!theme) return { config: createDefaultConfig(), showSetupScreen: true };
  const { config, data } = generateConfig(theme, meeting);
  return { config, showSetupScreen: data.showSetupScreen };
}
