import { grouped } from '../../src/core/plan/exchange/people-by-id';
import { useTexts } from '../../src/hooks/use-texts';
import * as tables from '../../src/locales';
import type { MessageKey, Messages } from '../../src/locales';

const groups = grouped(Object.keys(tables.en) as MessageKey[], (key) => key.split('.')[0] ?? key);

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
  const other = locale === 'en' ? undefined : (tables as Partial<Record<string, Messages>>)[locale];
  const titles = ['Key', 'English', ...(other ? [new Intl.DisplayNames('en', { type: 'language' }).of(locale)] : [])];
  return (
    <div className="rbk-panel states">
      <table className="tokens texts" dir="ltr">
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {[...groups].map(([group, keys]) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={titles.length}>
                {group}
              </th>
            </tr>
            {keys.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                <td data-title="English" lang="en">
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
  );
}
