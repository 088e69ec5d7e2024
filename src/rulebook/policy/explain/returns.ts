import type { Policy } from '../policy.ts';
import { type Section, statement } from './statement.ts';

/** How a return goes, and by when (readings 110 to 112). */
export function explainReturns({ returns }: Policy): Section {
  const { askWithin, sendWithin, silentAfter, inspectWorkingDays, refundWorkingDays } = returns;
  return {
    section: 'returns',
    statements: [
      statement('return-ask', { within: { duration: askWithin } }),
      statement('return-send', { within: { duration: sendWithin } }),
      statement('return-silent', { within: { duration: silentAfter } }),
      statement('return-inspect', { days: inspectWorkingDays }),
      statement('return-refund', { days: refundWorkingDays }),
      statement('return-hub'),
      statement('return-late'),
    ],
    parts: [],
  };
}
