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

type Write = (results: readonly BreakoutResult[], question: string | null) => string | Promise<string>;

const writers: Readonly<Record<ResultsKind, Write>> = {
  txt: writeResultsText,
  csv: writeResultsCsv,
  json: writeResultsJson,
};

interface SaveResultsProps {
  results: readonly BreakoutResult[];
  /** What rooms were asked; null where nobody said, or nobody knows any more. */
  question: string | null;
}

/** Saves results as a file, each format by one press. */
export function SaveResults({ results, question }: SaveResultsProps) {
  const { pending, error, run } = useAction();
  const { t } = useTexts(resultsTexts);
  const [saved, setSaved] = useState('');
  const names: Readonly<Record<ResultsKind, string>> = { txt: t('results.text'), csv: 'CSV', json: 'JSON' };
  const save = (kind: ResultsKind) =>
    run(async () => setSaved(saveFile(await writers[kind](results, question), `breakout-results.${kind}`, kind)));
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
