import { useState } from 'react';
import { grouped } from '../../src/core/plan/exchange/people-by-id';
import { useTexts } from '../../src/hooks/use-texts';
import * as tables from '../../src/locales';
import type { MessageKey, Messages } from '../../src/locales';

const allKeys = Object.keys(tables.en) as MessageKey[];
const groupOf = (key: MessageKey) => key.split('.')[0] ?? key;
const idOf = (group = '') => `texts-of-${group}`;

/** Whether a text, in one of its forms, has these words in it. */
function has(message: Messages[MessageKey] | undefined, words: string): boolean {
  const forms = typeof message === 'object' ? Object.values(message) : [message ?? ''];
  return forms.some((form) => form.toLowerCase().includes(words));
}

/** A text, or its forms for one and for more. */
function Words({ message }: { message: Messages[MessageKey] | undefined }) {
  if (message === undefined) return '–';
  if (typeof message === 'string') return message;
  return Object.entries(message).map(([form, text]) => (
    <div key={form}>
      <span className="rbk-muted">{form}</span> {text}
    </div>
  ));
}

/** Every text by its key, in English and, where that is another one, in the language of the toolbar. */
export function TextTable() {
  const { locale } = useTexts();
  const [filter, setFilter] = useState('');
  const other = locale === 'en' ? undefined : (tables as Partial<Record<string, Messages>>)[locale];
  const titles = ['Key', 'English', ...(other ? [new Intl.DisplayNames('en', { type: 'language' }).of(locale)] : [])];
  const words = filter.trim().toLowerCase();
  const keys = allKeys.filter(
    (key) => key.toLowerCase().includes(words) || has(tables.en[key], words) || has(other?.[key], words),
  );
  const groups = [...grouped(keys, groupOf)];
  return (
    <div className="texts-sheet" dir="ltr">
      <div className="rbk-panel states">
        <div className="texts-tools">
          <input
            type="search"
            className="rbk-input"
            aria-label="Filter"
            placeholder="Part of a text or of its key"
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
          />
          <select
            className="rbk-input"
            aria-label="Group"
            value=""
            onChange={({ target }) => document.getElementById(idOf(target.value))?.scrollIntoView()}
          >
            <option value="">Go to a group…</option>
            {groups.map(([group]) => (
              <option key={group}>{group}</option>
            ))}
          </select>
          <span role="status">
            {keys.length} of {allKeys.length} texts
          </span>
        </div>
        <table className="tokens texts">
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(([group, ofGroup]) => (
            <tbody key={group} id={idOf(group)}>
              <tr>
                <th scope="rowgroup" colSpan={titles.length}>
                  {group}
                </th>
              </tr>
              {ofGroup.map((key) => (
                <tr key={key}>
                  <th scope="row">
                    <code>{key}</code>
                  </th>
                  {/* One language needs no name in each row. */}
                  <td data-title={other && 'English'} lang="en">
                    <Words message={tables.en[key]} />
                  </td>
                  {other && (
                    <td data-title={titles[2]} lang={locale} dir="auto">
                      <Words message={other[key]} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}
