import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { Problem } from '../http/problems.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { unknownAction } from './open-action.ts';
import type { AnswerParts } from './parts.ts';

/** What is recorded of an answer: events, perhaps none, and what the route answers. */
type Said<Answer> = { readonly events: readonly Record<string, unknown>[]; readonly answer: Answer };

/** Says what an answer comes to, given how the seller stands; or why it is refused. */
type Say<Answer> = (docket: Docket, at: Instant, transaction: Transaction) => Promise<Said<Answer> | Problem>;

/** Records an answer to an action in one transaction with what is kept beside it (`Ledger.record`). */
export async function recordAnswer<Answer>(
  { ledger }: Pick<AnswerParts, 'ledger'>,
  { seller, number }: { readonly seller: string; readonly number: number },
  say: Say<Answer>,
): Promise<{ readonly answer: Answer; readonly decided: readonly Judged[] } | Problem> {
  // Of a seller never heard of there is nothing to lock.
  if ((await ledger.look(seller, () => true)) === undefined) return unknownAction(seller, number);
  let answer: { readonly of: Answer } | undefined;
  const recorded = await ledger.record<Problem>(seller, async (docket, at, transaction) => {
    const said = await say(docket, at, transaction);
    if ('code' in said) return { refused: said };
    answer = { of: said.answer };
    return { events: said.events };
  });
  if ('refused' in recorded) return recorded.refused;
  if (answer === undefined) throw new Error('recorded without an answer');
  return { answer: answer.of, decided: recorded.decided };
}
