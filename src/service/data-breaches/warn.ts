import { startOf } from '../../rulebook/data-breaches/breach.ts';
import { marksOf, runTo } from '../../rulebook/data-breaches/clock.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { BreachParts } from './parts.ts';
import { calendarOf, runningClocks } from './running-clocks.ts';
import { dueToWarn, findBreach, keepWarned, warnedOf } from './store.ts';
import { queueWarnings } from './warning-store.ts';

/** So many at most in one round. */
const AT_ONCE = 100;

/** Warns of clocks that have come to a mark of theirs, such as 50, 75, 90 or 100 hundredths of their time, each once. Answers with how many warnings. */
export async function warnOfClocks(parts: BreachParts): Promise<number> {
  const { pool, now, warn } = parts;
  const due = await dueToWarn(pool, now(), AT_ONCE);
  if (due.length === 0) return 0;
  const calendar = calendarOf(await parts.policy());
  const people = parts.toStaff === undefined ? [] : (await parts.workers()).map(({ id }) => id);
  let told = 0;
  for (const id of due) {
    const reached = await inTransaction(pool, async (transaction) => {
      const kept = await findBreach(transaction, id, true);
      if (kept === undefined) return [];
      const { regimes, rules } = kept.breach;
      const marks = marksOf(rules);
      const warned = await warnedOf(transaction, id);
      const passed = regimes.flatMap((regime) => {
        const since = startOf(kept.breach, regime);
        const mark = since === undefined ? 0 : runTo(marks, regime, { since, now: now() }, calendar);
        const isNew = warned.has(regime.name) && mark > (warned.get(regime.name) ?? 0);
        return isNew ? [{ breach: id, regime: regime.name, hundredths: mark }] : [];
      });
      const after = new Map([...warned, ...passed.map(({ regime, hundredths }) => [regime, hundredths] as const)]);
      for (const each of passed) await queueWarnings(transaction, each, people, now());
      for (const clock of runningClocks(kept.breach, after, calendar)) await keepWarned(transaction, id, clock);
      return passed;
    });
    for (const each of reached) warn(each);
    told += reached.length;
  }
  return told;
}
