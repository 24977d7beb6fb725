import { BreakoutError } from '../errors';
import { tidy } from '../names';
import type { Plan } from './types';

/** Longest question to the rooms, UTF-16 units. */
export const MAX_QUESTION_LENGTH = 300;

/** The question as it is stored: trimmed. Throws `invalid-brief` for one that is blank or too long. */
export function checkQuestion(question: string): string {
  const checked = questionOf(question);
  if (checked !== null) return checked;
  throw new BreakoutError('invalid-brief', {
    what: `The question "${question.slice(0, 50)}" cannot be shown.`,
    why: 'Every client receives it in one message.',
    fix: `Write 1 to ${MAX_QUESTION_LENGTH} characters.`,
  });
}

/** What a message or a file says, as far as it is a question: null for anything else, and for one that is blank or too long. */
export function questionOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return tidy(trimmed) === '' || trimmed.length > MAX_QUESTION_LENGTH ? null : trimmed;
}

/** Sets what each room is asked for once the rooms open. Null: nothing. The very same plan where it says so already. Throws `invalid-brief`. */
export function setQuestion(plan: Plan, question: string | null): Plan {
  const checked = question === null ? undefined : checkQuestion(question);
  const { question: before, ...rest } = plan;
  if (before === checked) return plan;
  return checked === undefined ? rest : { ...rest, question: checked };
}
