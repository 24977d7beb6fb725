import { forwardRef, useEffect, type ReactNode } from 'react';
import { isBreakoutError } from '../../core/errors';
import { usedColumns } from '../../core/plan/exchange/columns';
import type { PlanImport } from '../../core/plan/exchange/import-plan';
import type { PlanFile } from '../../core/plan/exchange/plan-file';
import type { Plan } from '../../core/plan/types';
import { useLatest } from '../../hooks/use-latest';
import { useTexts } from '../../hooks/use-texts';
import { importTexts } from '../../locales/en/import';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { Field } from '../../primitives/field';
import { Spinner } from '../../primitives/spinner';
import { ErrorNote } from '../notes/error-note';
import { useFocusOnMount } from '../use-focus-on-mount';
import { ImportReport, ImportWays } from './import-report';
import { TemplateButton } from './template-button';
import { ImportContext, useImport, useImportState, type ColumnChoice } from './use-import';

export interface ImportDialogProps extends DialogProps {
  /**
   * Reads a saved plan. Its report shows where it leaves something to decide; otherwise the plan is taken over at once.
   * Keep the function between renders. Default: the user chooses a file.
   */
  load?: (() => Promise<PlanFile>) | undefined;
  /** Called with the imported plan once the user has taken it over. */
  onUse?: ((plan: Plan) => void) | undefined;
}

/**
 * "Import a plan": a file, then a report of what it contains; nothing of a file is taken over before the user confirms. Its children
 * replace the default header, body and footer; `useImport()` gives parts of your own the state. Renders a `dialog`.
 */
export const ImportDialog = forwardRef<HTMLDialogElement, ImportDialogProps>(function ImportDialog(
  { load, onUse, children, ...dialog },
  ref,
) {
  return (
    <Dialog ref={ref} {...dialog}>
      <WithState load={load} onUse={onUse}>
        {children ?? <Steps />}
      </WithState>
    </Dialog>
  );
});

/** Each time the dialog opens it begins anew. */
function WithState({ load, onUse, children }: Pick<ImportDialogProps, 'load' | 'onUse'> & { children: ReactNode }) {
  const state = useImportState(load, (plan) => onUse?.(plan));
  const { close } = useDialog();
  // A saved plan in which nothing is left to decide: a review would only be one more step.
  const isReady = load !== undefined && state.review !== null && isPlain(state.review);
  const take = useLatest(() => {
    state.use();
    close('action');
  });
  useEffect(() => {
    if (isReady) take.current();
  }, [isReady, take]);
  if (isReady) return null;
  return <ImportContext.Provider value={state}>{children}</ImportContext.Provider>;
}

/** Everybody of the plan is here and found without a doubt, and everybody here is in it. */
function isPlain({ suggestions, absent, repeated, self, unplaced, incompleteRules }: PlanImport): boolean {
  return [suggestions, absent, repeated, self, unplaced, incompleteRules].every(({ length }) => length === 0);
}

function Steps() {
  const { review, columns, fromFile } = useImport();
  const { t } = useTexts(importTexts);
  return (
    <>
      <DialogHeader>{t(fromFile ? 'import.title' : 'import.review')}</DialogHeader>
      <DialogBody>{review ? <ImportReport /> : columns ? <Columns /> : <FileChoice />}</DialogBody>
      <Footer />
    </>
  );
}

/** The choice of a file, and why the last one was refused, at which line. */
function FileChoice() {
  const { fromFile, pending, error, readFile } = useImport();
  const { t } = useTexts(importTexts);
  const fault = isBreakoutError(error) ? error.fault : undefined;
  const place = fault?.line === undefined ? fault?.path : t('import.line', { line: fault.line });
  const text = fault && t(`import.fault.${fault.reason}`);
  return (
    <div className="rbk-stack">
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
    </div>
  );
}

type Role = 'room' | 'id' | 'name' | 'lastName';

/** For a file whose columns have unknown names: which holds the room, which the person, and which are not used. */
function Columns() {
  const { table, columns, chooseColumns, error } = useImport();
  const { t } = useTexts(importTexts);
  const node = useFocusOnMount<HTMLDivElement>();
  const { room, ids, name, lastName, isHeadless = false } = columns ?? {};
  const rows = table ? (isHeadless ? [table.header, ...table.rows] : table.rows) : [];
  const cells = table?.header.cells ?? [];
  const names = cells.map((cell, index) =>
    isHeadless || cell.trim() === '' ? t('import.columns.number', { number: index + 1 }) : cell.trim(),
  );
  const exampleOf = (index: number) => rows.map((row) => row.cells[index]?.trim() ?? '').find((cell) => cell !== '');
  const used = room === undefined ? [] : usedColumns({ ...columns, room });
  const ignored = names.filter((_, index) => !used.includes(index) && exampleOf(index) !== undefined);
  const values: Readonly<Record<Role, number | undefined>> = { room, id: ids?.[0], name, lastName };
  const roles = (Object.keys(values) as Role[]).filter((role) => role !== 'lastName' || name !== undefined);
  return (
    <div className="rbk-stack rbk-import" ref={node} tabIndex={-1} role="group" aria-label={t('import.columns')}>
      <h3 className="rbk-pane-title">{t('import.columns')}</h3>
      <p>{t('import.columns.description')}</p>
      <ImportWays />
      {roles.map((role) => (
        <Field key={role} label={t(`import.columns.${role}`)}>
          {(control) => (
            <select
              {...control}
              className="rbk-input"
              value={values[role] ?? ''}
              onChange={({ target }) =>
                chooseColumns(withColumn(columns ?? {}, role, target.value === '' ? undefined : Number(target.value)))
              }
            >
              <option value="">{t('import.columns.none')}</option>
              {names.map((label, index) => (
                <option key={index} value={index} dir="auto">
                  {exampleOf(index) === undefined
                    ? label
                    : t('import.columns.option', { name: label, example: exampleOf(index) ?? '' })}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <label className="rbk-check">
        <input
          type="checkbox"
          checked={!isHeadless}
          onChange={({ target }) => chooseColumns({ ...columns, isHeadless: !target.checked })}
        />
        <span>{t('import.columns.header')}</span>
      </label>
      <p className="rbk-muted" role="status">
        {room !== undefined && ignored.length > 0 && t('import.ignored', { columns: ignored })}
      </p>
      <ErrorNote error={error} />
    </div>
  );
}

function withColumn(columns: ColumnChoice, role: Role, index: number | undefined): ColumnChoice {
  const { room, ids, name, lastName, isHeadless } = columns;
  const before = { room, id: ids?.[0], name, lastName, [role]: index };
  return {
    ...(before.room !== undefined && { room: before.room }),
    ...(role === 'id' ? index !== undefined && { ids: [index] } : ids && { ids }),
    ...(before.name !== undefined && { name: before.name }),
    ...(before.name !== undefined && before.lastName !== undefined && { lastName: before.lastName }),
    ...(isHeadless && { isHeadless }),
  };
}

/** Cancel, or take the plan over. */
function Footer() {
  const { review, replaces, columns, use, ...choice } = useImport();
  const { close } = useDialog();
  const { t } = useTexts(importTexts);
  return (
    <DialogFooter>
      {review && replaces && <p className="rbk-plan-remarks">{t('import.replaces')}</p>}
      <Button variant="ghost" onClick={() => close('close-button')}>
        {t('common.cancel')}
      </Button>
      {columns ? (
        <Button variant="primary" disabled={!choice.canConfirmColumns} onClick={choice.confirmColumns}>
          {t('import.columns.continue')}
        </Button>
      ) : (
        <Button
          variant="primary"
          disabled={!review}
          onClick={() => {
            use();
            close('action');
          }}
        >
          {t('import.use')}
        </Button>
      )}
    </DialogFooter>
  );
}
