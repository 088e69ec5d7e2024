/** What a page tells of a decision; the API gives it exactly as `kingston replay` prints it. */
export type DecisionTold = {
  readonly kind: string;
  readonly action: string | undefined;
  readonly violation: string | undefined;
  readonly feature: string | undefined;
  readonly until: string | undefined;
  readonly review: string | undefined;
  readonly why: string | undefined;
  readonly policy: string | undefined;
  readonly rests: readonly string[];
  readonly conditions: readonly string[];
};

export function readDecision(line: Readonly<Record<string, unknown>>): DecisionTold {
  return {
    kind: text(line['decision']) ?? '',
    action: text(line['action']),
    violation: text(line['violation']),
    feature: text(line['feature']),
    until: text(line['until']),
    review: text(line['review']),
    why: text(line['why']),
    policy: text(line['policy']),
    rests: texts(line['rests']),
    conditions: texts(line['conditions']),
  };
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
