/** What came of a guess. */
export interface Finding {
  readonly verdict: 'holds' | 'does not hold' | 'could not be tested';
  /** What was seen, or why nothing was. */
  readonly seen: string;
}

export interface StepResult {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'not tried';
  /** Why it failed. */
  readonly why?: string;
}

const marks = { passed: '✓', failed: '✗', 'not tried': '–' } as const;
const verdictMarks = { holds: '✓', 'does not hold': '✗', 'could not be tested': '?' } as const;

/** Says each thing as soon as it is known, and counts. */
export class Report {
  readonly steps: StepResult[] = [];
  readonly findings = new Map<string, Finding>();
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  say(line: string): void {
    this.#print(line);
  }

  step(result: StepResult, ms = 0): void {
    this.steps.push(result);
    const { name, outcome, why } = result;
    this.#print(
      `  ${marks[outcome]} ${name}${outcome === 'passed' ? ` (${(ms / 1000).toFixed(1)} s)` : `: ${outcome}`}`,
    );
    if (why) this.#print(`      ${why}`);
  }

  finding(key: string, guess: string, finding: Finding): void {
    this.findings.set(key, finding);
    this.#print(`  ${verdictMarks[finding.verdict]} ${key}: ${finding.verdict}. ${guess}`);
    this.#print(`      Seen: ${finding.seen}`);
  }

  get flowPassed(): boolean {
    return this.steps.length > 0 && this.steps.every(({ outcome }) => outcome === 'passed');
  }
}
