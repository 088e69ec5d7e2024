import type { Actor } from '../../rulebook/accounts/actor.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { CodeTableName } from '../../rulebook/tracking/codes/read-code.ts';
import type { WebhookUrlRefusalCode } from '../../words/webhooks-en.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { readUrl } from '../public-address.ts';
import { schedule } from './ask/ask-store.ts';
import { type Carrier, type CarrierSettings, OWN_CODES } from './carrier.ts';
import { deleteCarrier, findCarrier, insertCarrier, MOST_CARRIERS, updateCarrier } from './carrier-store.ts';
import { deleteKnown } from './heard-store.ts';
import type { TrackingParts } from './parts.ts';
import { insertSecret, type SecretPurpose } from './secret-store.ts';
import { newSecret, sealSecret } from './secrets.ts';
import { lookAgain } from './waiting-store.ts';

/** What a carrier is to be; where it has codes of its own, none need be named. */
export type WantedCarrier = Omit<CarrierSettings, 'codes'> & { readonly codes: CodeTableName | undefined };

/** Secrets of the carrier's own; undefined: one is made to sign with, and it is asked without one. */
export type GivenSecrets = { readonly signing: string | undefined; readonly asking: string | undefined };

/** Why a carrier cannot be set up or changed. */
export type CarrierRefusal =
  | { readonly code: 'carrier-exists' | 'unknown-carrier' | 'conflict' }
  | { readonly code: 'too-many-carriers'; readonly most: number }
  | { readonly code: 'bad-poll-address'; readonly why: WebhookUrlRefusalCode }
  | { readonly code: 'codes-of-format'; readonly codes: CodeTableName };

/** For how long an old secret is good beside the new one. */
const OVERLAP = DAY;

/** Sets a carrier up. The answer has its secret where one was made, which is not to be had again. */
export async function setUpCarrier(
  parts: TrackingParts,
  id: string,
  wanted: WantedCarrier,
  secrets: GivenSecrets,
  by: Actor,
): Promise<{ readonly carrier: Carrier; readonly secret: string | undefined } | CarrierRefusal> {
  const { pool, now } = parts;
  const settings = settingsOf(parts, wanted);
  if ('code' in settings) return settings;
  return inTransaction(pool, async (transaction) => {
    const at = now();
    if (!(await insertCarrier(transaction, id, settings, { by: nameOf(by), at })))
      return (await findCarrier(transaction, id)) === undefined
        ? { code: 'too-many-carriers', most: MOST_CARRIERS }
        : { code: 'carrier-exists' };
    const secret = secrets.signing ?? newSecret();
    await keepSecret(parts, transaction, id, 'signing', secret, at);
    if (secrets.asking !== undefined) await keepSecret(parts, transaction, id, 'asking', secrets.asking, at);
    await schedule(transaction, id, settings.poll_url === null || settings.state === 'paused' ? undefined : at);
    await noteAct(parts, transaction, 'set-up', id, by);
    const carrier = await findCarrier(transaction, id);
    if (carrier === undefined) throw new Error('a carrier that was just set up is not there');
    return { carrier, secret: secrets.signing === undefined ? secret : undefined };
  });
}

/** What is to be different; what is not given stays. */
export type CarrierChange = Partial<WantedCarrier> & { readonly asking?: string | undefined };

/** Changes a carrier. What waits for a code is looked at again. */
export async function changeCarrier(
  parts: TrackingParts,
  id: string,
  { asking, ...change }: CarrierChange,
  { expected, by }: { readonly expected: number | undefined; readonly by: Actor },
): Promise<Carrier | CarrierRefusal> {
  const { pool, now } = parts;
  return inTransaction(pool, async (transaction) => {
    const before = await findCarrier(transaction, id);
    if (before === undefined) return { code: 'unknown-carrier' };
    if (expected !== undefined && expected !== before.version) return { code: 'conflict' };
    // A format with codes of its own takes them with it.
    const codes = change.format === undefined ? before.codes : undefined;
    const settings = settingsOf(parts, { ...before, codes, ...change });
    if ('code' in settings) return settings;
    if (!(await updateCarrier(transaction, before, settings, now()))) return { code: 'conflict' };
    if (asking !== undefined) await keepSecret(parts, transaction, id, 'asking', asking, now());
    await lookAgain(transaction, id);
    await deleteKnown(transaction, id, [
      ...Object.keys(settings.further_codes).map((value) => ({ kind: 'code' as const, value })),
      ...Object.keys(settings.regions).map((value) => ({ kind: 'place' as const, value })),
    ]);
    await schedule(transaction, id, settings.poll_url === null || settings.state === 'paused' ? undefined : now());
    await noteAct(parts, transaction, 'changed', id, by);
    return (await findCarrier(transaction, id)) ?? { code: 'unknown-carrier' };
  });
}

/** Gives a carrier another secret to sign with; the old one is good for a day more, or ends at once. Undefined: no such carrier. */
export async function rotateCarrierSecret(
  parts: TrackingParts,
  id: string,
  { given, endOldNow, by }: { readonly given: string | undefined; readonly endOldNow: boolean; readonly by: Actor },
): Promise<{ readonly secret: string | undefined } | undefined> {
  const { pool, now } = parts;
  return inTransaction(pool, async (transaction) => {
    if ((await findCarrier(transaction, id)) === undefined) return undefined;
    const secret = given ?? newSecret();
    await keepSecret(parts, transaction, id, 'signing', secret, now(), endOldNow ? 0 : OVERLAP);
    await noteAct(parts, transaction, 'secret-rotated', id, by);
    return { secret: given === undefined ? secret : undefined };
  });
}

/** Takes a carrier away; whether there was one. */
export async function removeCarrier(parts: TrackingParts, id: string, by: Actor): Promise<boolean> {
  return inTransaction(parts.pool, async (transaction) => {
    const isGone = await deleteCarrier(transaction, id);
    if (isGone) await noteAct(parts, transaction, 'removed', id, by);
    return isGone;
  });
}

function settingsOf({ reach }: TrackingParts, wanted: WantedCarrier): CarrierSettings | CarrierRefusal {
  const own = OWN_CODES[wanted.format];
  if (own !== undefined && wanted.codes !== undefined && wanted.codes !== own)
    return { code: 'codes-of-format', codes: own };
  const { name, state, format, further_codes, regions, signed, poll_url: url, poll_every } = wanted;
  const settings = { name, state, format, codes: own ?? wanted.codes ?? 'own', further_codes, regions, signed };
  if (url === null) return { ...settings, poll_url: null, poll_every: null };
  const address = readUrl(url, reach);
  if ('refused' in address) return { code: 'bad-poll-address', why: address.refused.code };
  return { ...settings, poll_url: address.href, poll_every };
}

async function keepSecret(
  { key, newId }: TrackingParts,
  transaction: Transaction,
  carrier: string,
  purpose: SecretPurpose,
  secret: string,
  at: Instant,
  overlap = 0,
): Promise<void> {
  const sealed = sealSecret(key, secret, carrier, purpose);
  await insertSecret(transaction, carrier, { id: newId(), purpose, sealed, at, oldUntil: at + overlap });
}

async function noteAct(
  { writeActs, now }: TrackingParts,
  transaction: Transaction,
  what: 'set-up' | 'changed' | 'secret-rotated' | 'removed',
  about: string,
  by: Actor,
): Promise<void> {
  const actor = by.kind === 'nobody' ? undefined : by.id;
  await writeActs(transaction, [{ act: `carrier.${what}`, at: now(), by: actor, about }]);
}

function nameOf(actor: Actor): string {
  return actor.kind === 'nobody' ? 'nobody' : `${actor.kind}:${actor.id}`;
}
