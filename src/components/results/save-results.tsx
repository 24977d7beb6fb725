import { useState } from 'react';
import type { BreakoutResult } from '../../core/facilitation/results';
import { writeResultsCsv, writeResultsJson, writeResultsText } from '../../core/facilitation/write-results';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';
import { Button } from '../../primitives/button';
import { saveFile, type FileKind } from '../save-file';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';

type ResultsKind = FileKind | 'txt';

const writers: Readonly<Record<ResultsKind, (results: readonly BreakoutResult[]) => string | Promise<string>>> = {
  txt: writeResultsText,
  csv: writeResultsCsv,
  json: writeResultsJson,
};

/** Saves results as a file, each format by one press. */
export function SaveResults({ results }: { results: readonly BreakoutResult[] }) {
  const { pending, error, run } = useAction();
  const { t } = useTexts(resultsTexts);
  const [saved, setSaved] = useState('');
  const names: Readonly<Record<ResultsKind, string>> = { txt: t('results.text'), csv: 'CSV', json: 'JSON' };
  const save = (kind: ResultsKind) =>
    run(async () => setSaved(saveFile(await writers[kind](results), `breakout-results.${kind}`, kind)));
  return (
    <div className="rbk-results-save">
      <span aria-hidden="true">{t('results.saveAs')}</span>
      {(Object.keys(writers) as ResultsKind[]).map((kind) => (
        <Button
          key={kind}
          aria-label={t('results.save', { format: names[kind] })}
          aria-disabled={pending}
          onClick={() => void save(kind)}
        >
          {names[kind]}
        </Button>
      ))}
      <span role="status" className="rbk-muted">
        {saved && t('results.saved', { file: saved })}
      </span>
      <ErrorNote error={error} />
    </div>
  );
}
