import type { FaultCode } from '../../rulebook/policy/fault.ts';
import { fill } from '../../words/fill.ts';
import {
  type FaultSentence,
  POLICY_FILE_FAULTS,
  POLICY_GRAPH_FAULTS,
  type PolicyFileFault,
} from '../../words/policy-faults-en.ts';

/** One thing wrong with a policy file, ready to be shown. */
export type PolicyProblem = {
  /** Stable, for programs. */
  readonly code: string;
  /** From 1; 0 when the file could not be opened. */
  readonly line: number;
  /** From 1; 0 when the file could not be opened. */
  readonly column: number;
  /** Where in the policy: `metrics.late_dispatch.target`. Empty for the file as a whole. */
  readonly field: string;
  /** What is wrong, to be read after the field. No full stop. */
  readonly detail: string;
  /** What to do. No full stop. */
  readonly cure: string;
};

export type Path = readonly (string | number)[];

/** A fault before it has a line: what, where, and the parameters of its sentence. */
export type Finding = {
  readonly fault: PolicyFileFault | FaultCode;
  readonly path: Path;
  readonly parameters?: Readonly<Record<string, string | number>>;
};

export type Position = { readonly line: number; readonly column: number };

const SENTENCES: Readonly<Record<PolicyFileFault | FaultCode, FaultSentence>> = {
  ...POLICY_FILE_FAULTS,
  ...POLICY_GRAPH_FAULTS,
};

export function problemAt(position: Position, finding: Finding): PolicyProblem {
  const { detail, cure } = SENTENCES[finding.fault];
  const parameters = finding.parameters ?? {};
  return {
    code: finding.fault,
    ...position,
    field: finding.path.join('.'),
    detail: fill(detail, parameters),
    cure: fill(cure, parameters),
  };
}

/** In the order of the file; what stands at one place stays in the order in which it was found. */
export function inLineOrder(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
}
