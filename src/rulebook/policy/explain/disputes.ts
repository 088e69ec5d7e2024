import type { Policy } from '../policy.ts';
import { type Section, statement } from './statement.ts';

/** How a dispute goes, and by when (issue 7). */
export function explainDisputes({ disputes }: Policy): Section {
  return {
    section: 'disputes',
    statements: [
      statement('dispute-opens', {
        after: { duration: disputes.notReceivedAfter },
        refund: { duration: disputes.refundMissingAfter },
        open: { duration: disputes.openFor },
      }),
      statement('dispute-answer', { days: disputes.answerWorkingDays }),
      statement('dispute-silence'),
      statement('dispute-accept'),
      statement('dispute-decided', { days: disputes.decideWorkingDays }),
      statement('dispute-dispatched'),
      statement('dispute-again', { within: { duration: disputes.askAgainFor }, days: disputes.reviewWorkingDays }),
      statement('dispute-unfounded', { over: { duration: disputes.unfoundedOver } }),
    ],
    parts: [],
  };
}
