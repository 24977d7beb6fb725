import type { Settings } from '../settings';
import { useWords } from './words';

interface ServerMenuProps {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** What is not known of the real server: the library has to work with either. */
export function ServerMenu({ settings, onChange }: ServerMenuProps) {
  const words = useWords();
  return (
    <>
      <p className="sheet-text">{words.differs}</p>
      <label className="field">
        <span>{words.ids}</span>
        <select
          value={settings.participantIds}
          onChange={(event) => onChange({ participantIds: event.target.value as Settings['participantIds'] })}
        >
          <option value="stable">{words.idsStable}</option>
          <option value="change">{words.idsChange}</option>
        </select>
      </label>
      <label className="field">
        <span>{words.lists}</span>
        <select
          value={settings.listBy}
          onChange={(event) => onChange({ listBy: event.target.value as Settings['listBy'] })}
        >
          <option value="presence">{words.listsPresence}</option>
          <option value="assignment">{words.listsAssignment}</option>
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.pushDumps}
          onChange={(event) => onChange({ pushDumps: event.target.checked })}
        />
        <span>{words.pushed}</span>
      </label>
      <a className="sheet-button" href={settings.ui === 'whole' ? '?' : '?ui=whole'}>
        {settings.ui === 'whole' ? words.showParts : words.showWhole}
      </a>
    </>
  );
}
