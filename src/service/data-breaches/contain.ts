import type { Measure } from '../../rulebook/data-breaches/measures.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { EndAccess } from './parts.ts';

/**
 * Does what measures say, in the transaction that keeps them; freezes are done by being kept. Answers with the first that names what is
 * not there: a stop with a slip in its id would stop nobody, so none of them was done.
 */
export async function doMeasures(
  end: EndAccess,
  transaction: Transaction,
  measures: readonly Measure[],
): Promise<Measure | undefined> {
  for (const measure of measures)
    if (measure.what !== 'all' && !(await end.isThere(transaction, measure.what, measure.id))) return measure;
  for (const measure of measures) await doOne(end, transaction, measure);
  return undefined;
}

async function doOne(end: EndAccess, transaction: Transaction, { kind, what, id }: Measure): Promise<void> {
  switch (kind) {
    case 'freeze':
      return;
    case 'sign_out':
      await (what === 'person' ? end.signOutPerson(transaction, id) : end.signOutSeller(transaction, id));
      return;
    case 'revoke':
      await (what === 'key' ? end.endKey(transaction, id) : end.endPass(transaction, id));
  }
}
