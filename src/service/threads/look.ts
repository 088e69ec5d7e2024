import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import { maskOf } from '../../rulebook/customer-data/masks.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import { LOOK_LASTS } from '../../rulebook/threads/limits.ts';
import type { Access } from '../accesses/access.ts';
import { keepWritten, wasWritten } from './look-store.ts';
import type { OfOrder, ThreadParts } from './parts.ts';
import type { SeenOrder } from './see.ts';
import type { Talker } from './who.ts';

type Reader = Extract<Talker, { side: 'seller' }>;

/** How the customer is called to a seller. */
export type ToldCustomer = { readonly firstName: string | null; readonly masked: string };

const FIRST_NAME = 'first_name';

/**
 * Writes down that somebody of a seller reads what was said about an order, before it leaves (F14): once a day for each person, not once
 * for each message. Answers how the customer is called: what the decision about the first name says, asked to communicate.
 */
export async function lookAt(
  parts: ThreadParts,
  of: OfOrder,
  reader: Reader,
  seen: SeenOrder,
  rules: CustomerDataRules,
): Promise<ToldCustomer> {
  const { at, decided, restrictions } = seen;
  const masked = maskOf(FIRST_NAME);
  if (decided === undefined) return { firstName: null, masked };
  const viewer = { kind: 'seller', role: reader.role, restrictions } as const;
  const purpose = 'communicate';
  const decision = decideReveal(rules, decided, { viewer, field: FIRST_NAME, purpose, at });
  const look = { ...of, person: reader.person, answered: decision.answer };
  if (!(await wasWritten(parts.pool, look, at - LOOK_LASTS))) {
    const access: Access = {
      ...{
        id: parts.newId(),
        seller: of.seller,
        order: of.order,
        person: reader.person,
        role: reader.role,
        purpose,
        at,
      },
      verdicts: [
        { field: 'messages', verdict: 'show', rule: 'seller.thread' },
        { field: FIRST_NAME, verdict: decision.answer, rule: decision.rule },
      ],
      ...{ shown: 0, fulfilment: decided.fulfilment, leaf: parts.newId() },
    };
    await parts.record(access);
    // Broken off in between, it is written down twice, and never not at all.
    await keepWritten(parts.pool, look, at);
  }
  if (decision.answer !== 'show') return { firstName: null, masked };
  const opened = await parts.open(of, [FIRST_NAME]);
  // Without keys there is a conversation all the same: its own key was had.
  const name = 'keys' in opened ? undefined : opened.values.get(FIRST_NAME)?.reveal();
  return { firstName: typeof name === 'string' ? name : null, masked };
}
