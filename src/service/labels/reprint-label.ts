import type { Instant } from '../../rulebook/instant.ts';
import type { ReprintReason } from '../../rulebook/labels/life.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { insertNext } from './issue-labels.ts';
import type { LabelParts, OfOrder } from './parts.ts';
import { latestLabels, lockLabel, voidCurrent } from './store.ts';

/** Somebody asks for a label in place of another one. */
export type AskedReprint = OfOrder & {
  readonly person: string;
  readonly at: Instant;
  /** The serial that is to die: whoever asks again, or at the same time, is given the one that is there by then. */
  readonly replaces: number;
  readonly reason: ReprintReason;
};

/** Voids a label and makes the next one, together. Answers the serial of the good one; undefined: there is no label to replace. */
export async function reprintLabel(parts: LabelParts, asked: AskedReprint): Promise<number | undefined> {
  const { seller, order, person, at, replaces, reason: reprint } = asked;
  return inTransaction(parts.pool, async (transaction) => {
    const old = await lockLabel(transaction, asked, replaces);
    if (old === undefined) return undefined;
    if (old.voided_at === null) {
      await voidCurrent(transaction, asked, { at, by: person, reason: 'reprinted', reprint });
      await parts.writeLeaves(transaction, [
        { seller, order, serial: replaces, at, actor: person, act: 'label.voided', reason: reprint },
      ]);
    }
    // A statement of its own: it sees what somebody did who was quicker.
    const [latest] = await latestLabels(transaction, seller, [order]);
    if (latest !== undefined && latest.voided_at === null) return latest.serial;
    const serial = (latest?.serial ?? replaces) + 1;
    await insertNext(parts, transaction, { seller, person, at }, [{ order, serial }]);
    return serial;
  });
}
