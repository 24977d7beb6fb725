import { MAX_QUESTION_LENGTH } from '../../core/plan/question';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';
import { Field } from '../../primitives/field';

interface QuestionFieldProps {
  value: string;
  onValueChange: (value: string) => void;
}

/** What each room is asked for. */
export function QuestionField({ value, onValueChange }: QuestionFieldProps) {
  const { t } = useTexts(resultsTexts);
  return (
    <Field label={t('results.question')} hint={t('results.question.hint')}>
      {(control) => (
        <input
          {...control}
          className="rbk-input"
          dir="auto"
          maxLength={MAX_QUESTION_LENGTH}
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
        />
      )}
    </Field>
  );
}
