import { DAY, HOUR } from '../../../rulebook/instant.ts';
import type { ReturnReason } from '../../../rulebook/returns/return.ts';
import type { HubParts } from '../../../service/hub/parts.ts';
import { askReturn } from '../../../service/returns/ask.ts';
import { inspectReturn, refuseRefund, sendReturn, withdrawReturn } from '../../../service/returns/deeds.ts';
import type { ReturnParts } from '../../../service/returns/parts.ts';
import type { CloudEvent } from '../../../simulation/event.ts';
import { namedId } from '../named-id.ts';
import type { Cast } from './cast.ts';
import { commandOf, doAtDesk } from './hub-work.ts';
import { customerOf, eventWith, listingOf, TOLD_ORDERS, type ToldName } from './orders.ts';

/** How a return that the marketplace began is called. */
export function toldReturnOf(name: ToldName): string {
  return `R-${TOLD_ORDERS[name].order.slice(2)}`;
}

/** How a return is called that the customer asked for on the own page. */
export function askedReturnOf({ seller }: Pick<Cast, 'seller'>, name: ToldName): string {
  return namedId(seller, name, 'return');
}

type Step = 'requested' | 'sent' | 'received' | 'inspected';

/** What the marketplace tells of returns that began there: so many days ago each step. */
const TOLD: Partial<Record<ToldName, Partial<Record<Step, number>> & { readonly reason: ReturnReason }>> = {
  returnMoving: { requested: 4, sent: 2, reason: 'does_not_fit' },
  returnArrived: { requested: 6, sent: 4, received: 1, reason: 'damaged' },
  returnInspected: { requested: 8, sent: 5, received: 2, reason: 'changed_mind' },
  returnRefunded: { requested: 9, sent: 7, received: 4, inspected: 3.5, reason: 'wrong_item' },
  returnRefused: { requested: 9, sent: 6, received: 2, reason: 'does_not_work' },
  hubRefunded: { requested: 7, sent: 4, reason: 'changed_mind' },
  hubDamaged: { requested: 7, sent: 4, reason: 'does_not_work' },
  hubRefused: { requested: 8, sent: 5, reason: 'damaged' },
};

/** What of these returns happened before they are told, as the marketplace tells it. */
export function eventsOfReturns(cast: Cast): readonly CloudEvent[] {
  return (Object.keys(TOLD) as ToldName[]).flatMap((name) => {
    const { reason, ...steps } = TOLD[name] ?? { reason: 'other' };
    const { order } = TOLD_ORDERS[name];
    const returnId = toldReturnOf(name);
    const event = eventWith(cast, order);
    const events = (Object.entries(steps) as [Step, number][]).map(([step, days]) => {
      const more = step === 'requested' ? { reason } : step === 'inspected' ? FOUND_AS_SOLD : {};
      return event(`return-${step}`, `return.${step}`, cast.at - days * DAY, { returnId, ...more });
    });
    if (name !== 'returnRefunded') return events;
    const refund = { by: 'seller', amount: { amount: REFUNDED, currency: 'USD' }, reviewed: true };
    return [...events, event('refund', 'refund.issued', cast.at - 3 * DAY + HOUR, refund)];
  });
}

const FOUND_AS_SOLD = { by: 'seller', outcome: 'as_described' };
const REFUNDED = '20.00';
const GOOD = { right_item: 'yes', complete: 'yes', undamaged: 'yes', works: 'yes', genuine: 'yes' } as const;
const SPOILT = { ...GOOD, undamaged: 'no' } as const;

/** What the hub inspects. */
const TO_INSPECT = ['hubRefunded', 'hubDamaged', 'hubRefused'] as const;

/** Begins and moves on returns as customers, a carrier, the shop and the hub do it on their pages. Done again nothing changes. */
export async function moveReturns(parts: ReturnParts, hub: HubParts, cast: Cast): Promise<void> {
  const { seller, owner } = cast;
  const seen = undefined;
  const ask = async (name: ToldName, reason: ReturnReason) => {
    const id = askedReturnOf(cast, name);
    await askReturn(parts, { customer: customerOf(cast, name), order: TOLD_ORDERS[name].order, id, reason });
    return { seller, id };
  };
  const told = (name: ToldName) => ({ seller, id: toldReturnOf(name) });
  await ask('returnAsked', 'does_not_fit');
  const regretted = await ask('returnWithdrawn', 'changed_mind');
  await withdrawReturn(parts, { of: regretted, party: 'customer', seen });
  await ask('hubAsked', 'wrong_item');
  const moving = await ask('hubMoving', 'does_not_work');
  await sendReturn(parts, { of: moving, party: 'carrier', seen });

  const atShop = { party: 'seller', seen, by: owner } as const;
  const asSold = { outcome: 'as_described', checks: GOOD } as const;
  const spoilt = { outcome: 'customer_damage', checks: SPOILT } as const;
  await inspectReturn(parts, { of: told('returnInspected'), ...atShop }, asSold);
  await inspectReturn(parts, { of: told('returnRefused'), ...atShop }, spoilt);
  await refuseRefund(parts, { of: told('returnRefused'), ...atShop });

  const atHub = (kind: 'receive_return' | 'inspect_return', name: ToldName, id: string, more: object = {}) => {
    const units = [{ listing: listingOf(cast, TOLD_ORDERS[name]), quantity: 1 }];
    return commandOf(cast, kind, `${seller}~${id}`, kind === 'receive_return' ? {} : { units, ...more });
  };
  const arrived = await ask('hubArrived', 'not_as_described');
  await doAtDesk(hub, cast, [
    atHub('receive_return', 'hubArrived', arrived.id),
    ...TO_INSPECT.map((name) => atHub('receive_return', name, toldReturnOf(name))),
    atHub('inspect_return', 'hubRefunded', toldReturnOf('hubRefunded'), { ...asSold, disposition: 'restock' }),
    atHub('inspect_return', 'hubDamaged', toldReturnOf('hubDamaged'), { ...spoilt, disposition: 'quarantine' }),
    atHub('inspect_return', 'hubRefused', toldReturnOf('hubRefused'), { ...spoilt, disposition: 'quarantine' }),
  ]);
  await refuseRefund(parts, { of: told('hubRefused'), party: 'platform', seen, by: cast.agent });
}
