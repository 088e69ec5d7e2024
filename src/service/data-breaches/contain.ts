import type { Measure } from '../../rulebook/data-breaches/measures.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { EndAccess } from './parts.ts';

/**
 * The first of some measures that names what is not there: a stop with a slip in its id would stop nobody and look as if it did, so none
 * of them is done.
 */
export async function findMissing(
  end: EndAccess,
  transaction: Transaction,
  measures: readonly Measure[],
): Promise<Measure | undefined> {
  for (const measure of measures)
    if (measure.what !== 'all' && !(await end.isThere(transaction, measure.what, measure.id))) return measure;
  return undefined;
}

/** Does what measures say, in the transaction that keeps them; freezes are done by being kept. */
export async function doMeasures(
  end: EndAccess,
  transaction: Transaction,
  measures: readonly Measure[],
): Promise<void> {
  for (const measure of measures) await doOne(end, transaction, measure);
}

async function doOne(end: EndAccess, transaction: Transaction, { kind, what, id }: Measure): Promise<void> {
  switch (kind) {
    case 'freeze':
      return;
    case 'sign_out':
      await (what === 'person' ? end.signOutPerson(transaction, id) : end.signOutSeller(transaction, id));
      return;
    case 'revoke':
      await END[what](end)(transaction, id);
      return;
    case 'rotate':
      await end.endAliases(transaction, id);
  }
}

const END = {
  key: ({ endKey }: EndAccess) => endKey,
  keys_of: ({ endKeysOf }: EndAccess) => endKeysOf,
  pass: ({ endPass }: EndAccess) => endPass,
} as const;
