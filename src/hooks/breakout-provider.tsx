import { useMemo, type ReactNode } from 'react';
import { nameUnknown } from '../core/development';
import type { BreakoutError } from '../core/errors';
import type { PlanStorage } from '../core/plan/sets/plan-storage';
import type { Messages, VendorTranslate } from '../locales/types';
import type { SessionOptions } from '../realtimekit/session-options';
import type { RealtimeKitClient } from '../realtimekit/types';
import type { IconPack } from './icon-pack';
import { PlanStorageContext } from './plan-storage-context';
import { SessionContext } from './session-context';
import { UiComponentsContext, type UiComponents } from './ui-components';
import { IconPackContext, ReportErrorContext, TextsContext } from './ui-context';
import { useErrorReports } from './use-error-reports';
import { useForeignClient } from './use-foreign-client';
import { useMeetingChanges } from './use-meeting-changes';
import { useRememberedRooms } from './use-remembered-rooms';
import { useSessionOf } from './use-session-of';

/** Props of `BreakoutProvider`. */
export interface BreakoutProviderProps {
  /**
   * The SDK's client: the first one, or any that it was switched to. While it is undefined the last one counts, so the
   * client of `useBreakoutClient` and of the vendor's `useRealtimeKitClient` can be passed as it is. Throws
   * `invalid-client`, naming what was passed, for anything else. A second client of a participant who is still in the meeting
   * is reported to `onError` (`foreign-client`).
   */
  client: RealtimeKitClient | undefined;
  /** Settings of the session. A new object at each render is fine: the last one given counts. Throws `invalid-option`. */
  options?: SessionOptions | undefined;
  /** Called after each switch with the client that is active now and the one before, once what it changed is on screen. */
  onMeetingChange?: ((client: RealtimeKitClient, previous: RealtimeKitClient) => void) | undefined;
  /**
   * Called once for each failure that the session puts into `error` (a switch, a stay that is over, a join), for each
   * action of our components that was refused or failed, and when a started plan could not be kept. Of other actions that
   * your own code calls only their caller hears, by the rejection. What was done in part is in a report, and no error.
   */
  onError?: ((error: BreakoutError) => void) | undefined;
  /**
   * Where plans are kept: saved ones, and the last that was started. Default: the browser's `localStorage`. Null: nowhere.
   * Keep the object between renders.
   */
  planStorage?: PlanStorage | null | undefined;
  /** BCP 47 tag that numbers, lists, plurals and the direction follow. Default `en`. The texts come from `messages`. */
  locale?: string | undefined;
  /** A table of this package (`ar`, `de`), own texts, or both spread into one. What it lacks is English. */
  messages?: Partial<Messages> | undefined;
  /** The vendor UI kit's `t`: its wording is used for the keys that the kit has, unless `messages` has them too. */
  t?: VendorTranslate | undefined;
  /** SVG texts in place of our pictures: the vendor's icon pack, or some of `IconKey`. What it lacks is ours. */
  iconPack?: IconPack | undefined;
  /**
   * Components of your own in the place of our `Button`, `Icon`, `Avatar` and `Spinner`, in every view. Default: the vendor's
   * elements where the app has the vendor's kit, and native ones of the same look. Keep the object between renders.
   */
  components?: UiComponents | undefined;
  /** The app. Needs no position of its own: nothing is rendered around it. */
  children?: ReactNode;
}

const ours: UiComponents = {};

const KNOWN_PROPS: Readonly<Record<keyof BreakoutProviderProps, true>> = {
  client: true,
  options: true,
  onMeetingChange: true,
  onError: true,
  planStorage: true,
  locale: true,
  messages: true,
  t: true,
  iconPack: true,
  components: true,
  children: true,
};

/**
 * Gives everything below it the meeting and its breakout rooms. Nothing below it unmounts on a switch; what must see the
 * vendor's own hooks goes into an `ActiveMeetingBoundary`.
 *
 * @example
 * const [client, initClient] = useBreakoutClient();
 * return (
 *   <BreakoutProvider client={client} options={{ getAuthToken }} onMeetingChange={(active) => analytics.moved(active)}>
 *     <BreakoutToggle />
 *   </BreakoutProvider>
 * );
 */
export function BreakoutProvider({
  client,
  options,
  onMeetingChange,
  onError,
  planStorage,
  locale,
  messages,
  t,
  iconPack,
  components = ours,
  children,
  ...unknown
}: BreakoutProviderProps) {
  nameUnknown('BreakoutProvider', unknown, KNOWN_PROPS);
  const session = useSessionOf(client, options);
  useMeetingChanges(session, onMeetingChange);
  const reportError = useErrorReports(session, onError);
  useForeignClient(session, reportError);
  useRememberedRooms(session, planStorage, reportError);
  const texts = useMemo(() => ({ locale, messages, t }), [locale, messages, t]);

  return (
    <SessionContext.Provider value={session}>
      <ReportErrorContext.Provider value={reportError}>
        <TextsContext.Provider value={texts}>
          <PlanStorageContext.Provider value={planStorage}>
            <IconPackContext.Provider value={iconPack}>
              <UiComponentsContext.Provider value={components}>{children}</UiComponentsContext.Provider>
            </IconPackContext.Provider>
          </PlanStorageContext.Provider>
        </TextsContext.Provider>
      </ReportErrorContext.Provider>
    </SessionContext.Provider>
  );
}
