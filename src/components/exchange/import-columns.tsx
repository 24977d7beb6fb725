import { forwardRef } from 'react';
import { usedColumns } from '../../core/plan/exchange/columns';
import { useMessages } from '../../hooks/use-messages';
import { Field } from '../../primitives/field';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { useFocusOnMount } from '../use-focus-on-mount';
import type { ColumnChoice } from './import-context';
import { useImport } from './import-context';

export type ImportColumnsProps = Omit<PartProps<'div'>, 'children'>;

type Role = 'room' | 'id' | 'name' | 'lastName';

/** For a file whose columns are not known by their names: which is the room, which the person, and what is not used. */
export const ImportColumns = forwardRef<HTMLDivElement, ImportColumnsProps>(function ImportColumns(props, ref) {
  const { table, columns, chooseColumns, error } = useImport();
  const { t } = useMessages();
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
    <Part
      tag="div"
      className="rbk-stack rbk-import"
      ref={ref}
      ownRef={node}
      tabIndex={-1}
      role="group"
      aria-label={t('import.columns')}
      custom={props}
    >
      <h3 className="rbk-pane-title">{t('import.columns')}</h3>
      <p>{t('import.columns.description')}</p>
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
    </Part>
  );
});

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
