import type { z } from 'zod';
import { crossesBorder } from '../../rulebook/labels/customs.ts';
import { stateOfLabel } from '../../rulebook/labels/life.ts';
import type { OrderFacts } from '../../rulebook/order-facts.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { NO_LABEL_WORDS } from '../../words/labels-api-en.ts';
import type { labelBatch, labelsOfOrder } from './contract.ts';
import type { NoLabel } from './see-orders.ts';
import type { LabelRow } from './store.ts';

type Told = z.input<typeof labelsOfOrder>;

/** The labels of an order. No code: whoever holds the paper has it. */
export function toLabels(
  order: OrderFacts,
  decided: true | NoLabel,
  rows: readonly LabelRow[],
  names: ReadonlyMap<string, string>,
): Told {
  const person = (id: string) => ({ id, name: names.get(id) ?? id });
  return {
    order: order.orderId,
    print: decided === true ? { allowed: true } : { allowed: false, ...toReason(decided) },
    customsForm: crossesBorder(order),
    labels: rows.map((row): Told['labels'][number] => {
      const { serial, issued_at: issuedAt, issued_by: issuedBy, reprint_reason: asked, voided_by: voidedBy } = row;
      const { state, ...rest } = stateOfLabel(
        { voidedAt: row.voided_at ?? undefined, voidReason: row.void_reason ?? undefined },
        order,
      );
      const { at, why } = { at: undefined, why: undefined, ...rest };
      return {
        ...{ serial, issuedAt: formatTimestamp(issuedAt), issuedBy: person(issuedBy), state },
        ...(at === undefined ? {} : { endedAt: formatTimestamp(at) }),
        ...(why === undefined ? {} : { why }),
        ...(asked === null ? {} : { reprintReason: asked }),
        ...(voidedBy === null ? {} : { voidedBy: person(voidedBy) }),
      };
    }),
  };
}

/** Why there is no label, as a code and as a sentence. */
export function toReason({ code }: NoLabel): { readonly code: NoLabel['code']; readonly reason: string } {
  const words = NO_LABEL_WORDS[code];
  return { code, reason: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` };
}

/** What came of asking for labels of several orders. */
export function toBatch(
  orders: readonly string[],
  serials: ReadonlyMap<string, number>,
  rest: { readonly without: readonly { readonly order: string; readonly why: NoLabel }[]; readonly left: number },
): z.input<typeof labelBatch> {
  return {
    labels: orders.flatMap((order) => {
      const serial = serials.get(order);
      return serial === undefined ? [] : [{ order, serial }];
    }),
    without: rest.without.map(({ order, why }) => ({ order, ...toReason(why) })),
    left: rest.left,
  };
}
