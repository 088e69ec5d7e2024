import type { Queryable } from '../postgres/database.ts';
import { type DecisionsWanted, readDecisions } from './store.ts';

/** So many lines are in memory at a time: some hundred kilobytes. */
const AT_A_TIME = 500;

/**
 * All decisions that are wanted, as lines, some at a time. Read as fast as they are taken, however many there are, and
 * without a transaction that stays open while a slow reader reads. What is decided meanwhile comes at the end.
 */
export async function* decisionLines(database: Queryable, wanted: DecisionsWanted): AsyncGenerator<string> {
  let after = wanted.after;
  while (true) {
    const decisions = await readDecisions(database, { ...wanted, after }, AT_A_TIME);
    if (decisions.length > 0) yield decisions.map(({ line }) => `${line}\n`).join('');
    if (decisions.length < AT_A_TIME) return;
    after = decisions.at(-1)?.key;
  }
}
