import { BreakoutProvider, type BreakoutProviderProps } from '../hooks/breakout-provider';
import type { RealtimeKitClient } from '../realtimekit/types';
import { MeetingFrame, type MeetingFrameProps } from './meeting-frame';
import { TokenMeeting, type TokenMeetingProps } from './token-meeting';

type ProviderOptions = Pick<
  BreakoutProviderProps,
  'options' | 'onMeetingChange' | 'onError' | 'planStorage' | 'locale' | 'messages' | 'components'
>;

/** Props of `BreakoutMeeting`. */
export interface BreakoutMeetingProps
  extends MeetingFrameProps, ProviderOptions, Partial<Pick<TokenMeetingProps, 'authToken' | 'initOptions'>> {
  /**
   * The SDK's client, joined or not: the vendor's UI joins it. While it is undefined nothing is shown. Without this prop
   * and without `authToken` the meeting is that of the nearest `BreakoutProvider`.
   */
  meeting?: RealtimeKitClient | undefined;
}

/**
 * The vendor's whole meeting (`RtkMeeting` of `@cloudflare/realtimekit-react-ui`, which has to be installed) with these
 * breakout rooms in place of its own: toggle, panel, dialogs and the screen between two meetings. It takes the vendor's
 * props, and those of `BreakoutProvider`, which it brings along.
 *
 * On a server it renders an empty frame.
 *
 * @example
 * <BreakoutMeeting meeting={client} />
 * @example
 * <BreakoutMeeting authToken={authToken} showSetupScreen />
 */
export function BreakoutMeeting(props: BreakoutMeetingProps) {
  const {
    meeting,
    authToken,
    initOptions,
    options,
    onMeetingChange,
    onError,
    planStorage,
    locale,
    messages,
    components,
    ...frame
  } = props;
  if (authToken === undefined && !('meeting' in props)) return <MeetingFrame {...frame} />;

  const texts = { locale, messages, t: frame.t, iconPack: frame.iconPack };
  const provider = { options, onMeetingChange, onError, planStorage, components, ...texts };
  if (authToken !== undefined) {
    return <TokenMeeting key={authToken} {...{ authToken, initOptions, provider, frame }} />;
  }
  return (
    <BreakoutProvider client={meeting} {...provider}>
      <MeetingFrame {...frame} />
    </BreakoutProvider>
  );
}
