import { useErrorTexts } from '../../src/hooks/use-error-texts';
import type { BreakoutErrorCode } from '../../src/index';
import { en } from '../../src/locales';

const isTitle = (key: string): key is `error.${BreakoutErrorCode}.title` => /^error\..+\.title$/.test(key);

export const errorCodes = Object.keys(en)
  .filter(isTitle)
  .map((key) => key.slice('error.'.length, -'.title'.length) as BreakoutErrorCode)
  .sort();

/** Stories that show an error where people meet it: the end of the id, after that of its page. */
const shownIn: Readonly<Partial<Record<BreakoutErrorCode, string>>> = {
  'connection-lost': 'failures-of-everyone--connection-lost',
  'device-unavailable': 'moving-breakoutnotes--device-refused',
  'join-failed': 'failures-of-everyone--not-let-in',
  'load-failed': 'failures-of-everyone--meeting-not-loaded',
  'move-refused': 'failures-of-everyone--move-refused',
  'not-arrived': 'failures-of-hosts--not-arrived',
  'plan-conflicts': 'failures-of-hosts--changed-meanwhile',
  'rate-limited': 'failures-of-hosts--too-many-requests',
  'recording-failed': 'failures-of-hosts--recording-refused',
  'rejoin-failed': 'failures-of-everyone--way-back-fails',
  'rejoin-needed': 'failures-of-everyone--no-token-to-come-back',
  'room-gone': 'failures-of-everyone--room-gone',
  'room-not-deleted': 'failures-of-hosts--rooms-not-closed',
  'room-not-empty': 'failures-of-hosts--room-not-empty',
  'room-refused': 'failures-of-everyone--room-refused',
  'rooms-open': 'failures-of-hosts--rooms-open-already',
  'storage-corrupt': 'failures-of-hosts--saved-plan-damaged',
  'storage-full': 'failures-of-hosts--storage-full',
  'storage-unavailable': 'failures-of-hosts--storage-blocked',
  'switch-failed': 'failures-of-everyone--switch-fails',
  'switch-timeout': 'failures-of-everyone--switch-times-out',
  'unknown-set': 'failures-of-hosts--saved-plan-gone',
  'unsupported-version': 'failures-of-hosts--file-of-another-version',
};

/** The words of every error by its code, in the language of the toolbar, with a link to where it can be seen. */
export function ErrorWords() {
  const { t } = useErrorTexts();
  return (
    <div className="rbk-panel states">
      <table className="tokens error-words">
        <thead>
          <tr>
            {['Code', 'What is so', 'What to do', 'Story'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {errorCodes.map((code) => (
            <tr key={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td data-title="What is so">{t(`error.${code}.title`)}</td>
              <td data-title="What to do">{t(`error.${code}.fix`)}</td>
              <td data-title="Story">
                <StoryOf id={shownIn[code]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StoryOf({ id }: { id: string | undefined }) {
  if (id === undefined) return <span className="rbk-muted">Words only</span>;
  const words = id.replace(/^.*--/, '').replaceAll('-', ' ');
  return (
    <a className="rbk-link" href={`./?path=/story/${id}`} target="_top">
      {words.charAt(0).toUpperCase() + words.slice(1)}
    </a>
  );
}
