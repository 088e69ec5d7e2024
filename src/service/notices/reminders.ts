import { BUCKETS } from '../ledger/outbox-store.ts';
import type { DecisionFacts } from './letter/as-decided.ts';
import { reminderLetter } from './letter/compose.ts';
import { decisionFacts } from './letter/facts.ts';
import { type NoticeParts, policyOf } from './notices.ts';
import { claimReminder, type DueReminder, dueReminders } from './reminder-store.ts';
import { writeNotice } from './write.ts';

const AT_ONCE = 100;

/**
 * Reminds of warnings that are not acknowledged when the time for it is over (policy §3: at 7 days). Any server may look, also after all
 * of them were down: who takes the row's date away writes the reminder, in one transaction, so there is one. Answers how many were looked at.
 */
export async function remind(parts: NoticeParts): Promise<number> {
  const clock = await parts.ledger.clock();
  let looked = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    for (const reminder of await dueReminders(parts.pool, bucket, clock, AT_ONCE)) {
      await lookAt(parts, reminder);
      looked += 1;
    }
  return looked;
}

async function lookAt(parts: NoticeParts, { seller_id: seller, notice, action_number, remind_at, facts }: DueReminder) {
  const claim = { seller, notice, remindAt: remind_at };
  const file = await parts.ledger.look(seller, ({ views }) => views.action(action_number));
  const line: DecisionFacts = decisionFacts.parse(facts);
  const view = file?.view;
  const isOpen = view?.kind === 'warning' && view.endedAt === undefined && !view.acknowledged;
  if (file === undefined || !isOpen) {
    await claimReminder(parts.pool, claim);
    return;
  }
  const policy = await policyOf(parts, line.policy);
  const reminded = {
    ...{ seller, notice: `r${action_number}`, kind: 'reminder' as const, at: remind_at, sequence: 0 },
    ...{ action: action_number, facts: line, letter: reminderLetter({ line, file, policy }), remindAt: null },
  };
  await writeNotice(parts, reminded, { claim: (transaction) => claimReminder(transaction, claim) });
}
