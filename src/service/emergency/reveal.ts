import { countsAsReveal } from '../../rulebook/customer-data/budget.ts';
import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import type { RevealDecision } from '../../rulebook/customer-data/decision.ts';
import type { Viewer } from '../../rulebook/customer-data/facts.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import { EMERGENCY_OPEN, emergencyAt } from '../../rulebook/emergency/emergency.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Access } from '../accesses/access.ts';
import type { OpenedValues } from '../accesses/opened-values.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type Asker, type Refusal, standing, step } from './desk.ts';
import type { EmergencyKey } from './emergency-id.ts';
import type { EmergencyParts } from './parts.ts';
import { customerOfOrder, emergenciesOf, findEmergency, type KeptEmergency } from './store.ts';

type Answers = readonly { readonly field: CustomerField; readonly decision: RevealDecision }[];

/** What comes of asking to be shown what was opened. */
export type RevealedInEmergency =
  | { readonly refused: Refusal }
  | { readonly refused: { readonly code: 'keys-unavailable'; readonly keys: string } }
  | { readonly access: Access; readonly answers: Answers; readonly values: OpenedValues; readonly until: Instant };

/**
 * Decides, then writes down in the emergency what is shown and that the customer is to be told, then the access with its leaf, and only
 * then opens anything (guarantee F14). Whoever asks in vain is written down as well.
 */
export async function revealInEmergency(
  parts: EmergencyParts,
  key: EmergencyKey,
  asker: Asker,
  fields: readonly CustomerField[],
): Promise<RevealedInEmergency> {
  const kept = await findEmergency(parts.pool, key);
  if (kept === undefined) return { refused: { code: 'unknown-emergency' } };
  const { order, purpose } = kept.emergency;
  const { customerData: rules } = await parts.policy();
  const frozen = await parts.frozen({ seller: key.seller, order, person: asker.by, isSeller: false });
  const seen = await parts.ledger.look(key.seller, (docket) => {
    const known = orderFactsOf(docket, order);
    return { at: docket.clock, facts: known === undefined ? undefined : decidedBy(known) };
  });
  if (seen?.facts === undefined) return { refused: { code: 'unknown-order' } };
  const { at, facts } = seen;
  const decideAs = (viewer: Viewer): Answers =>
    fields.map((field) => ({ field, decision: decideReveal(rules, facts, { viewer, field, purpose, at, frozen }) }));
  const { viewer, until } = viewerOf(kept, asker, parts.now());
  const answers = decideAs(viewer);
  const access = accessOf(parts, kept, asker, at, answers);
  const shown = answers.flatMap(({ field, decision }) => (decision.answer === 'show' ? [field] : []));
  const refused = await settle(parts, kept, asker, { access, shown });
  if (refused !== undefined) {
    await parts.record(accessOf(parts, kept, asker, at, decideAs(CLOSED)));
    return { refused };
  }
  const recorded = await parts.record(access);
  if (shown.length === 0) return { access, answers, values: new Map(), until };
  const opened = await parts.open({ seller: key.seller, order }, shown, recorded.place);
  return 'keys' in opened
    ? { refused: { code: 'keys-unavailable', keys: opened.keys } }
    : { access, answers, values: opened.values, until };
}

const CLOSED: Viewer = { kind: 'emergency', opened: undefined };

/** What is open to whoever asks, and until when: what they asked for themselves, while it is open. */
function viewerOf(
  { emergency }: KeptEmergency,
  { by }: Asker,
  now: Instant,
): { readonly viewer: Viewer; readonly until: Instant } {
  const at = emergencyAt(emergency, now);
  if (at.status !== 'open' || at.requester !== by) return { viewer: CLOSED, until: now };
  const { fields, purpose, openedAt } = at;
  return { viewer: { kind: 'emergency', opened: { fields, purpose } }, until: openedAt + EMERGENCY_OPEN };
}

/**
 * Notes in the emergency what will be shown, and puts into the outbox that the customer is told: both before anything is. Where nothing
 * would be shown it only says whether the emergency is the asker's and open.
 */
async function settle(
  parts: EmergencyParts,
  { key, emergency }: KeptEmergency,
  asker: Asker,
  { access, shown }: { readonly access: Access; readonly shown: readonly CustomerField[] },
): Promise<Refusal | undefined> {
  const { seller } = key;
  return inTransaction(parts.pool, async (transaction) => {
    const at = parts.now();
    const against = standing(await emergenciesOf(transaction, asker.by), at);
    const command = { type: 'reveal' as const, ...asker, access: access.id, fields: shown, standing: against, at };
    if (shown.length === 0) {
      const now = emergencyAt(emergency, at);
      if (now.status !== 'open') return { code: 'emergency-not-open' as const };
      return now.requester === asker.by ? undefined : { code: 'emergency-not-your-part' as const };
    }
    const done = await step(parts, transaction, key, { command });
    if ('refused' in done) return done.refused;
    const customer = await customerOfOrder(transaction, seller, access.order);
    const told = { type: 'customer.data_accessed', at: formatTimestamp(access.at), order: access.order, customer };
    const body = JSON.stringify({ ...told, access: access.id, fields: shown, purpose: access.purpose, by: 'staff' });
    const message = { seller, key: `customer-data/${seller}/${access.id}`, topic: 'customer-data', body };
    await insertMessages(transaction, [message], at);
    return undefined;
  });
}

function accessOf(
  { newId }: Pick<EmergencyParts, 'newId'>,
  { key, emergency }: KeptEmergency,
  { by, role }: Asker,
  at: number,
  answers: Answers,
): Access {
  const { order, purpose } = emergency;
  return {
    ...{ id: newId(), seller: key.seller, order, person: by, role, purpose, at },
    verdicts: answers.map(({ field, decision }) => ({ field, verdict: decision.answer, rule: decision.rule })),
    shown: answers.filter(({ field, decision }) => decision.answer === 'show' && countsAsReveal(field)).length,
    leaf: newId(),
  };
}
