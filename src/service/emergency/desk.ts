import {
  decideEmergency,
  type EmergencyCommand,
  type EmergencyRefusal,
  standingOf,
} from '../../rulebook/emergency/decide.ts';
import {
  type EmergencyAct,
  type EmergencyRole,
  emergencyAt,
  NO_EMERGENCY,
} from '../../rulebook/emergency/emergency.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { CustomerField, Purpose } from '../../rulebook/policy/customer-data.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { type EmergencyKey, emergencyId } from './emergency-id.ts';
import type { EmergencyParts } from './parts.ts';
import {
  dueEmergencies,
  emergenciesOf,
  findEmergency,
  insertActs,
  type KeptEmergency,
  lockEmergency,
  lockRequester,
  sellerOfOrder,
} from './store.ts';

/** Who asks, as what. */
export type Asker = { readonly by: string; readonly role: EmergencyRole };

/** Why nothing came of something. */
export type Refusal = EmergencyRefusal | { readonly code: 'unknown-emergency' | 'unknown-order' };

type Refused = { readonly refused: Refusal };

/** What somebody wants to be opened. */
type Wanted = {
  readonly order: string;
  readonly fields: readonly CustomerField[];
  readonly purpose: Purpose;
  readonly reason: string;
};

/** So many at most in one round. */
const AT_ONCE = 100;

/** Asks for an emergency. For the same once more, as with a double click, the one that runs is the answer. */
export async function ask(parts: EmergencyParts, asker: Asker, wanted: Wanted): Promise<KeptEmergency | Refused> {
  const { pool, ledger, newId, now } = parts;
  const { order, fields, purpose, reason } = wanted;
  const seller = await sellerOfOrder(pool, order);
  const known = seller && (await ledger.look(seller, (docket) => orderFactsOf(docket, order) !== undefined));
  if (seller === undefined || !known) return { refused: { code: 'unknown-order' } };
  const done = await inTransaction(pool, async (transaction): Promise<{ readonly key: EmergencyKey } | Refused> => {
    await lockRequester(transaction, asker.by);
    const at = now();
    const own = await emergenciesOf(transaction, asker.by);
    const same = own.find((each) => isSame(each, wanted, at));
    if (same !== undefined) return { key: same.key };
    const what = { seller, order, fields, purpose, reason, standing: standing(own, at) };
    const decided = decideEmergency({ type: 'request', ...asker, ...what, at }, NO_EMERGENCY);
    if ('refused' in decided) return decided;
    const key = { seller, id: newId() };
    await keep(parts, transaction, { key, acts: [] }, { acts: decided.acts, note: reason, at });
    return { key };
  });
  return 'refused' in done ? done : found(parts, done.key);
}

/** Whether one runs in which the same was asked for. */
function isSame({ emergency }: KeptEmergency, wanted: Wanted, at: Instant): boolean {
  const now = emergencyAt(emergency, at);
  if (now.status !== 'requested' && now.status !== 'open') return false;
  const isAlike = now.order === wanted.order && now.purpose === wanted.purpose;
  return isAlike && now.fields.toSorted().join() === wanted.fields.toSorted().join();
}

/** Somebody’s answer to an emergency: approves, refuses, ends or reviews it. */
export async function answer(
  parts: EmergencyParts,
  key: EmergencyKey,
  command: Extract<EmergencyCommand, { type: 'approve' | 'refuse' | 'end' | 'review' }>,
  note: string | undefined,
): Promise<KeptEmergency | Refused> {
  const done = await inTransaction(parts.pool, (transaction) => step(parts, transaction, key, { command, note }));
  return 'refused' in done ? done : found(parts, key);
}

/**
 * Does something with an emergency that is found, and keeps what comes of it with its leaves, as one. Two at once are one after the
 * other: the second one is told what the first one did.
 */
export async function step(
  parts: EmergencyParts,
  transaction: Transaction,
  key: EmergencyKey,
  { command, note }: { readonly command: EmergencyCommand; readonly note?: string | undefined },
): Promise<{ readonly kept: KeptEmergency } | Refused> {
  const kept = await lockEmergency(transaction, key);
  if (kept === undefined) return { refused: { code: 'unknown-emergency' } };
  const decided = decideEmergency(command, kept.emergency);
  if ('refused' in decided) return decided;
  await keep(parts, transaction, kept, { acts: decided.acts, note, at: command.at });
  return { kept };
}

/** What stands against somebody now. */
export function standing(own: readonly KeptEmergency[], at: Instant) {
  return standingOf(
    own.map(({ key, emergency }) => ({ id: emergencyId(key), emergency })),
    at,
  );
}

/** Writes down what time has done. Answers with how many. */
export async function passTime(parts: EmergencyParts): Promise<number> {
  const { pool, now } = parts;
  const due = await dueEmergencies(pool, now(), AT_ONCE);
  for (const key of due)
    await inTransaction(pool, (transaction) =>
      step(parts, transaction, key, { command: { type: 'pass-time', at: now() } }),
    );
  return due.length;
}

/** Keeps acts, what was written with the last of them, and a leaf for each; what was shown has a leaf of its own. */
async function keep(
  { texts, writeActs }: Pick<EmergencyParts, 'texts' | 'writeActs'>,
  transaction: Transaction,
  { key, acts: before }: Pick<KeptEmergency, 'key' | 'acts'>,
  done: { readonly acts: readonly EmergencyAct[]; readonly note: string | undefined; readonly at: Instant },
): Promise<void> {
  const { acts, note, at } = done;
  const ref = note === undefined ? undefined : await texts.keep(transaction, key.seller, note, at);
  const last = acts.length - 1;
  const kept = acts.map((act, index) => ({ act, ref: index === last ? ref : undefined }));
  const emergency = await insertActs(transaction, key, before, kept);
  const { seller, order, fields, purpose } = emergency;
  const told = acts.filter(({ type }) => type !== 'revealed');
  const about = { seller, order, about: emergencyId(key) };
  await writeActs(
    transaction,
    told.map((act) => ({
      ...{ act: wordOf(act), at: act.at, by: 'by' in act ? (act.by ?? undefined) : undefined, ...about },
      ...(act.type === 'requested' && { fields, purpose }),
    })),
  );
}

/** A leaf says as well what a review came to. */
function wordOf(act: EmergencyAct): string {
  return act.type === 'reviewed' ? `emergency.reviewed.${act.outcome}` : `emergency.${act.type}`;
}

async function found({ pool }: Pick<EmergencyParts, 'pool'>, key: EmergencyKey): Promise<KeptEmergency> {
  const kept = await findEmergency(pool, key);
  if (kept === undefined) throw new Error('an emergency is kept for good');
  return kept;
}
