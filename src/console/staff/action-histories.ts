import type { DecisionEntry } from './api-shapes.ts';
import { type DecisionLine, decisionLine } from './decision-line.ts';

/** What is known of an action from the decisions about it. */
export type ActionHistory = {
  readonly action: string;
  /** The earliest one that is known. */
  readonly first: DecisionLine;
  readonly latest: DecisionLine;
  readonly decisions: number;
};

/** Decisions, newest first, by the action that they are about; the action that changed last comes first. */
export function historiesOf(entries: readonly DecisionEntry[]): readonly ActionHistory[] {
  const byAction = new Map<string, ActionHistory>();
  for (const { decision } of entries) {
    const line = decisionLine(decision);
    const known = byAction.get(line.action) ?? { action: line.action, first: line, latest: line, decisions: 0 };
    byAction.set(line.action, { ...known, first: line, decisions: known.decisions + 1 });
  }
  return [...byAction.values()];
}
