import type { Settings } from '../settings';

interface ServerMenuProps {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** What is not known of the real server: the library has to work with either. */
export function ServerMenu({ settings, onChange }: ServerMenuProps) {
  return (
    <>
      <p className="sheet-text">Ways in which a server may differ. Every flow works with each of them.</p>
      <label className="field">
        <span>Participant ids on a move</span>
        <select
          value={settings.participantIds}
          onChange={(event) => onChange({ participantIds: event.target.value as Settings['participantIds'] })}
        >
          <option value="stable">stay</option>
          <option value="change">change</option>
        </select>
      </label>
      <label className="field">
        <span>Lists show people</span>
        <select
          value={settings.listBy}
          onChange={(event) => onChange({ listBy: event.target.value as Settings['listBy'] })}
        >
          <option value="presence">where they are</option>
          <option value="assignment">where they are sent</option>
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.pushDumps}
          onChange={(event) => onChange({ pushDumps: event.target.checked })}
        />
        <span>Lists are pushed on every change</span>
      </label>
      <a className="sheet-button" href={settings.ui === 'whole' ? '?' : '?ui=whole'}>
        {settings.ui === 'whole' ? 'Show the parts in a small app' : 'Show the vendor’s whole meeting'}
      </a>
    </>
  );
}
