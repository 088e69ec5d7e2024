import type { OutsideFinding } from '../../rulebook/messages/outside.ts';
import { EARLIER_READ } from '../../rulebook/messages/screening.ts';
import { decideSending } from '../../rulebook/threads/sending.ts';
import { latestMessages } from './message-store.ts';
import type { ThreadParts } from './parts.ts';
import { type Screening, screenBeside } from './screen-beside.ts';

/**
 * Asks the moderation service outside about a message that would go out, before the transaction that keeps it: nobody waits for another's
 * answer while holding a seller's book. It gets the words that the other side would read, those that our own screen covers covered, and nothing
 * else. What waits for a person, does not go, or comes back to its sender first is shown to nobody.
 */
export async function askOutside(parts: ThreadParts, screening: Screening): Promise<readonly OutsideFinding[]> {
  if (parts.askOutside === undefined) return [];
  const { of, letter, policy } = screening;
  const { verdict, findings, delivered } = screenBeside(
    parts,
    screening,
    await latestMessages(parts.pool, of, EARLIER_READ),
  );
  const { outcome } = decideSending({
    ...{ verdict, findings: findings.map(({ kind }) => kind), rules: policy.screening },
    // Who says so falsely is told first all the same, by the transaction.
    ...{ insists: letter.coached, coachedBefore: false },
  });
  return delivered === undefined || outcome === 'coached' ? [] : parts.askOutside(delivered);
}
