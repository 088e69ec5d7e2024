import type { Policy } from '../policy.ts';
import { type Statement, statement, statementIf, terms } from './statement.ts';

export function explainSuspended({ ladder }: Policy, leads: readonly Statement[]): readonly Statement[] {
  const { review, pause, contactAfterQuiet } = ladder.suspension;
  const proposed = ladder.moves.some((move) => move.to === 'suspension.proposed');
  return [
    statement('suspended-works'),
    statement('suspended-is'),
    ...leads,
    ...statementIf(proposed, 'suspended-review', { review: { duration: review } }),
    ...statementIf(proposed && contactAfterQuiet > 0, 'suspended-contact', { quiet: { duration: contactAfterQuiet } }),
    ...statementIf(proposed && pause > 0, 'suspended-pause', { pause: { duration: pause } }),
    statement('suspended-do'),
    statement('suspended-ends'),
  ];
}

export function explainRemoved({ ladder }: Policy, leads: readonly Statement[]): readonly Statement[] {
  const { review, notice, deciders, exceptions } = ladder.removal;
  return [
    statement('removed-how'),
    ...leads,
    statement('removed-decided', { deciders, review: { duration: review } }),
    statement('removed-notice', { notice: { duration: notice } }),
    ...statementIf(exceptions.length > 0, 'removed-exceptions', { exceptions: terms('exception', exceptions, 'or') }),
    statement('removed-after'),
  ];
}
