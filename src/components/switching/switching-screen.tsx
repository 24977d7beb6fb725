import { forwardRef, useState } from 'react';
import type { BreakoutErrorCode } from '../../core/errors';
import type { SwitchState } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { errorTexts } from '../../locales/en/error';
import { switchingTexts } from '../../locales/en/switching';
import { useSortedPeople } from '../../hooks/use-sorted-people';
import { Avatar } from '../../primitives/avatar';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import type { IconName } from '../../hooks/icon-pack';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { announcedCompany, type AnnouncedCompany } from '../people/announced-company';
import { useCompany } from '../people/use-company';
import { usePlaced } from '../placed-parts';
import { useAction } from '../use-action';
import { useFocusOnMount } from '../use-focus-on-mount';
import { useArrival } from './use-arrival';
import { useShownSwitch } from './use-shown-switch';

/** State of `SwitchingScreen`. */
export interface SwitchingScreenState {
  /** Whether the switch goes on or has failed. Attribute: `data-status`. */
  status: 'switching' | 'failed';
}

export type SwitchingScreenProps = PartProps<'div', SwitchingScreenState>;

/** The screen of a switch (`SwitchingScreen`), once it has been loaded. */
export const SwitchingScreen = forwardRef<HTMLDivElement, SwitchingScreenProps>(function SwitchingScreen(
  { children, ...rest },
  ref,
) {
  const { status, switching } = useBreakoutMeeting();
  const shown = useShownSwitch(status, switching);
  const text = useSwitchingText(shown);
  const announced = useAnnounced(switching ?? shown);
  const arrival = useArrival();
  usePlaced('SwitchingScreen');
  const { dir } = useTexts();
  const failed = status === 'failed';
  return (
    <>
      {(shown || failed) && (
        <Part
          tag="div"
          className="rbk-switching"
          state={{ status: failed ? 'failed' : 'switching' }}
          ref={ref}
          dir={dir}
          custom={rest}
        >
          {children ?? (failed ? <Failure /> : <Progress switching={shown} announced={announced} />)}
        </Part>
      )}
      <LiveRegion message={failed ? '' : status === 'switching' ? (shown ? text : '') : arrival} />
    </>
  );
});

/** Who is to be there, as the user was told before; null where they were not. The same until the screen goes. */
function useAnnounced(switching: SwitchState | null): AnnouncedCompany | null {
  const session = useSession('SwitchingScreen');
  const toId = switching?.toId ?? null;
  const [kept, setKept] = useState<{ toId: string | null; company: AnnouncedCompany | null }>({
    toId: null,
    company: null,
  });
  if (kept.toId !== toId) {
    const company = announcedCompany(session).get();
    setKept({ toId, company: company?.id === toId ? company : null });
  }
  return kept.company;
}

/** Faces that are shown; the text says how many more there are. */
const facesShown = 5;

/**
 * Where the user is going and who is there, by whose wish, and what becomes of camera and microphone: as they are once the
 * policy has been applied, which is how the user arrives. The screen's live region says where, too. That nobody is there is
 * not said: a list cannot know who else is about to come.
 */
function Progress({ switching, announced }: { switching: SwitchState | null; announced: AnnouncedCompany | null }) {
  const { main, media } = useBreakoutMeeting();
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const listed = switching && (switching.toMain ? main : rooms.find((room) => room.id === switching.toId));
  const place = announced ?? listed;
  const text = useSwitchingText(switching);
  const isOwnWish = useIsOwnWish(switching);
  const { t } = useTexts(switchingTexts);
  const sort = useSortedPeople('SwitchingScreen');
  const company = useCompany(place ?? null, meKey);
  const others = sort(place?.people ?? []).filter((person) => person.key !== meKey);
  return (
    <div className="rbk-switching-card">
      <div className="rbk-switching-faces">
        {others.slice(0, facesShown).map((person, index) => (
          <Avatar
            key={person.key}
            name={person.name}
            pictureUrl={person.pictureUrl}
            style={{ zIndex: facesShown - index }}
          />
        ))}
        {others.length === 0 && <Icon name={switching?.toMain ? 'people' : 'rooms'} />}
      </div>
      <p className="rbk-switching-title">{text}</p>
      <p className="rbk-switching-text">
        {switching && !isOwnWish && <span>{t('switching.byHost')}</span>}
        {company !== null && <span className="rbk-three-lines">{company}</span>}
      </p>
      <div className="rbk-switching-bar" aria-hidden="true" />
      <ul className="rbk-switching-devices" role="list">
        <Device
          icon={media.microphone ? 'microphone' : 'microphoneOff'}
          text={t(media.microphone ? 'switching.microphoneOn' : 'switching.microphoneOff')}
        />
        <Device
          icon={media.camera ? 'camera' : 'cameraOff'}
          text={t(media.camera ? 'switching.cameraOn' : 'switching.cameraOff')}
        />
      </ul>
    </div>
  );
}

function Device({ icon, text }: { icon: IconName; text: string }) {
  return (
    <li>
      <Icon name={icon} />
      {text}
    </li>
  );
}

/** Where all that connects the client may be of no more use: a page that is loaded anew gets a new token. */
const RELOADS: ReadonlySet<BreakoutErrorCode> = new Set<BreakoutErrorCode>([
  'client-replaced',
  'connection-lost',
  'rejoin-failed',
  'rejoin-needed',
]);

/** What the title says where it names the room. */
const OF_SWITCH: ReadonlySet<BreakoutErrorCode> = new Set<BreakoutErrorCode>(['switch-failed', 'switch-timeout']);

/**
 * What happened, what it means for the user, and what to do: the same room once more, the main meeting or, where the connection
 * is lost, loading the page again, which is the only one where there is no token for a new connection.
 */
function Failure() {
  const { error, switching, retrySwitch, returnToMain } = useBreakoutMeeting();
  const { t } = useTexts(errorTexts, switchingTexts);
  const { pending, error: refused, run } = useAction();
  const title = useFocusOnMount<HTMLHeadingElement>();
  const code = error?.code ?? 'switch-failed';
  const room = switching?.toMain === false ? switching.toTitle : null;
  const ofSwitch = room === null ? t('switching.failed') : t('switching.failedRoom', { room });
  const toRoom = switching?.toMain === false && code !== 'room-gone';
  // There is no token for a new connection: trying again comes to the same end.
  const stuck = code === 'rejoin-needed' && refused !== null;
  const attempt = (way: () => Promise<void>) => {
    void run(way).then(() => {
      // The button that was pressed may be gone.
      title.current?.focus();
    });
  };
  return (
    <div className="rbk-switching-card">
      <div className="rbk-switching-faces">
        <Icon name="warning" />
      </div>
      <h2 ref={title} tabIndex={-1} className="rbk-switching-title">
        {OF_SWITCH.has(code) ? ofSwitch : t(`error.${code}.title`)}
      </h2>
      <p className="rbk-switching-text">
        {/* Replaced, they are in it elsewhere. */}
        {code !== 'client-replaced' && <span>{t('switching.outside')}</span>}
        {/* Other rooms are chosen from the main meeting, where the only button leads. */}
        {code !== 'room-gone' && <span>{t(`error.${code}.fix`)}</span>}
      </p>
      <div className="rbk-note-actions">
        {!stuck && (
          <Button
            variant="primary"
            aria-disabled={pending}
            onClick={() => attempt(toRoom ? retrySwitch : returnToMain)}
          >
            {t(switching ? 'common.retry' : 'common.returnToMain')}
          </Button>
        )}
        {/* Not where it has just failed: every way leads through the main meeting. */}
        {toRoom && !stuck && code !== 'rejoin-failed' && (
          <Button variant="ghost" aria-disabled={pending} onClick={() => attempt(returnToMain)}>
            {t('common.returnToMain')}
          </Button>
        )}
        {RELOADS.has(code) && (
          <Button variant={stuck ? 'primary' : 'ghost'} onClick={() => location.reload()}>
            {t('switching.reload')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Whether the user asked for the switch: by itself, or as a part of an operation of theirs as a host. */
function useIsOwnWish(switching: SwitchState | null): boolean {
  const isMoved = useBreakoutSelector(
    ({ me, operations }) => me !== null && operations.some(({ moves }) => moves.has(me.key)),
  );
  return switching?.requested === true || isMoved;
}

/** Where a switch leads, and by whose wish. */
function useSwitchingText(switching: SwitchState | null): string {
  const { t } = useTexts(switchingTexts);
  const requested = useIsOwnWish(switching);
  if (!switching) return t('switching.toSomeRoom');
  const { toMain, toTitle } = switching;
  if (toMain) return t(requested ? 'switching.toMain' : 'switching.movedToMain');
  if (toTitle === null) return t(requested ? 'switching.toSomeRoom' : 'switching.movedToSomeRoom');
  return t(requested ? 'switching.toRoom' : 'switching.movedToRoom', { room: toTitle });
}
