import type { AppealRefusal } from '../../rulebook/appeals/appeal.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { APPEAL_ENDED, describeUnanswered, APPEAL_FIELD_FAULTS as FAULTS } from '../../words/appeals-api-en.ts';
import type { Problem } from '../http/problems.ts';
import { answerId } from './answer-path.ts';

/** Which action, and which appeal of it where one was named. */
type About = { readonly seller: string; readonly action: number; readonly number?: number };

/** What the rulebook refuses about appeals, as the API tells it. */
export function appealProblem(refusal: AppealRefusal, { seller, action, number = 0 }: About): Problem {
  const named = `${seller}/${action}`;
  const appeal = (of: number) => answerId({ seller, action, number: of });
  switch (refusal.code) {
    case 'undone':
      return { code: 'action-undone', parameters: { action: named } };
    case 'window-over':
      return { code: 'appeal-window-over', parameters: { action: named, until: formatTimestamp(refusal.until) } };
    case 'open': {
      const until = formatTimestamp(refusal.dueAt);
      return { code: 'appeal-open', parameters: { appeal: appeal(refusal.number), until } };
    }
    case 'not-new':
      return { code: 'appeal-not-new', parameters: { appeal: appeal(refusal.number) } };
    case 'unknown':
      return { code: 'unknown-appeal', parameters: { appeal: appeal(number) } };
    case 'over': {
      const { state, endedAt } = refusal.appeal;
      const outcome = refusal.appeal.state === 'decided' ? refusal.appeal.outcome : APPEAL_ENDED[state];
      const parameters = { appeal: appeal(number), outcome, at: formatTimestamp(endedAt) };
      return { code: 'appeal-over', parameters };
    }
    case 'barred':
      return { code: 'appeal-decider-barred', parameters: { action: named } };
    case 'no-items':
      return invalid('/body/items', FAULTS['no-items']);
    case 'unanswered':
      return invalid('/body/items', describeUnanswered(refusal.items));
    case 'outcome-unfit':
      return invalid('/body/outcome', FAULTS['outcome-unfit']);
    case 'no-reason':
      return invalid(`/body/items/${refusal.index}/reason`, FAULTS['no-reason']);
    case 'not-cited':
    case 'twice':
    case 'no-such-item':
      return invalid(`/body/items/${refusal.index}/item`, FAULTS[refusal.code]);
  }
}

function invalid(pointer: string, detail: string): Problem {
  return { code: 'invalid-request', errors: [{ pointer, detail }] };
}
