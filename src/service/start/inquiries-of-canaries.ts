import { PLATFORM } from '../../rulebook/ids.ts';
import type { CanaryInquiries } from '../canaries/parts.ts';
import { actOn, openBreach } from '../data-breaches/inquire.ts';
import type { BreachParts } from '../data-breaches/parts.ts';
import { findBreach } from '../data-breaches/store.ts';
import { queueWarnings } from '../data-breaches/warning-store.ts';
import { inTransaction } from '../postgres/transaction.ts';

/** How hits on canaries come before people: as an inquiry of the platform, each step of which may be done again. */
export function inquiriesOfCanaries(breaches: BreachParts): CanaryInquiries {
  const { pool } = breaches;
  const by = PLATFORM;
  return {
    async isRunning(id) {
      const kept = await findBreach(pool, id);
      return kept !== undefined && kept.breach.status !== 'closed';
    },
    async open(id, words) {
      if ((await findBreach(pool, id)) !== undefined) return;
      const opened = await openBreach({ ...breaches, newId: () => id }, { by, words }, []);
      if ('refused' in opened) throw new Error(`no inquiry was opened: ${opened.refused.code}`);
    },
    async widen(id, { seller, orders }, words) {
      const scope = (await findBreach(pool, id))?.breach.scope;
      const known = new Set(scope?.orders);
      if (orders.every((order) => known.has(order))) return true;
      const widened = { sellers: [seller], orders: [...new Set([...known, ...orders])] };
      return !('refused' in (await actOn(breaches, id, by, [{ words, wanted: { type: 'scope', scope: widened } }])));
    },
    async warn(id, now) {
      const regime = (await findBreach(pool, id))?.breach.regimes[0]?.name;
      if (regime === undefined || breaches.toStaff === undefined) return;
      const people = (await breaches.workers()).map((person) => person.id);
      const begun = { breach: id, regime, hundredths: 0 };
      await inTransaction(pool, (transaction) => queueWarnings(transaction, begun, people, now));
    },
  };
}
