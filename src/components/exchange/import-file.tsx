import { forwardRef } from 'react';
import { isBreakoutError } from '../../core/errors';
import { useMessages } from '../../hooks/use-messages';
import { Field } from '../../primitives/field';
import { Part, type PartProps } from '../../primitives/part';
import { Spinner } from '../../primitives/spinner';
import { ErrorNote } from '../notes/error-note';
import { useImport } from './import-context';
import { TemplateButton } from './template-button';

export type ImportFileProps = Omit<PartProps<'div'>, 'children'>;

/** The choice of a file, and why the last one was refused, at which line. */
export const ImportFile = forwardRef<HTMLDivElement, ImportFileProps>(function ImportFile(props, ref) {
  const { fromFile, pending, error, readFile } = useImport();
  const { t } = useMessages();
  const fault = isBreakoutError(error) ? error.fault : undefined;
  const place = fault?.line === undefined ? fault?.path : t('import.line', { line: fault.line });
  const text = fault && t(`import.fault.${fault.reason}`);
  return (
    <Part tag="div" className="rbk-stack" ref={ref} custom={props}>
      {fromFile && (
        <Field label={t('import.file')} hint={t('import.file.hint')}>
          {(control) => (
            <input
              {...control}
              className="rbk-input rbk-file"
              type="file"
              accept=".csv,.tsv,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json"
              data-initial-focus=""
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void readFile(file);
                // So that the same file can be chosen again once it is corrected.
                target.value = '';
              }}
            />
          )}
        </Field>
      )}
      {fromFile && (
        <div className="rbk-row">
          <TemplateButton />
        </div>
      )}
      {pending && <Spinner label={t('common.loading')} />}
      <ErrorNote error={error}>
        {text && <p className="rbk-note-text">{place ? t('import.fault', { place, fault: text }) : text}</p>}
      </ErrorNote>
    </Part>
  );
});
