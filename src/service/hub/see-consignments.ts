import type { z } from 'zod';
import { differencesOf } from '../../rulebook/consignments/consignment.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { DOCK } from '../../rulebook/stock/stock.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { type BoxRow, boxOf, type ConsignmentRow, type KeptConsignment } from './consignment-store.ts';
import type { consignment, consignmentSummary, deskBox } from './contract.ts';
import type { CustodyRow } from './custody-store.ts';
import { toEntry } from './see-custody.ts';
import type { StockRow } from './stock-store.ts';

type Summary = z.input<typeof consignmentSummary>;

/** A consignment as lists tell it. */
export function toSummary(row: ConsignmentRow, boxes: readonly BoxRow[]): Summary {
  return {
    ...{ consignment: row.consignment_id, hub: row.hub, state: row.state, plannedAt: formatTimestamp(row.planned_at) },
    ...told('sentAt', row.sent_at),
    ...told('arrivedAt', row.arrived_at),
    ...told('endedAt', row.ended_at),
    boxes: boxes.length,
    arrived: boxes.filter(({ arrived_at }) => arrived_at !== null).length,
    declared: sum(boxes.flatMap(({ declared }) => declared)),
    counted: sum(boxes.flatMap(({ counted }) => counted ?? [])),
  };
}

/** A consignment on its own page. */
export function toConsignment(
  { row, boxes }: KeptConsignment,
  custody: readonly CustodyRow[],
): z.input<typeof consignment> {
  return {
    ...toSummary(row, boxes),
    contents: boxes.map(({ box, code, declared, counted, arrived_at }) => ({
      ...{ box, code, declared: [...declared] },
      ...(counted === null ? {} : { counted: [...counted] }),
      ...told('arrivedAt', arrived_at),
    })),
    differences: differencesOf(boxes.map(boxOf))
      .filter(({ declared, counted }) => declared !== counted)
      .map((each) => ({ ...each })),
    custody: custody.map(toEntry),
  };
}

/** A box as the desk sees it. */
export function toDeskBox(
  { row, boxes }: KeptConsignment,
  box: number,
  stock: readonly StockRow[],
): z.input<typeof deskBox> {
  const own = boxes.find((each) => each.box === box);
  if (own === undefined) throw new Error('a box is one of its consignment');
  const { declared, counted, arrived_at } = own;
  const listings = new Set([...declared, ...(counted ?? [])].map(({ listing }) => listing));
  return {
    ...{ consignment: row.consignment_id, seller: row.seller_id, hub: row.hub, state: row.state, box },
    ...{ boxes: boxes.length, arrived: boxes.filter((each) => each.arrived_at !== null).length },
    declared: [...declared],
    ...(counted === null ? {} : { counted: [...counted] }),
    ...told('arrivedAt', arrived_at),
    dock: stock
      .filter(({ listing_id, shelves }) => listings.has(listing_id) && (shelves[DOCK] ?? 0) > 0)
      .map(({ listing_id: listing, shelves }) => ({ listing, quantity: shelves[DOCK] ?? 0 })),
  };
}

function sum(units: readonly { readonly quantity: number }[]): number {
  return units.reduce((all, { quantity }) => all + quantity, 0);
}

function told<Name extends string>(name: Name, at: Instant | null): { readonly [Key in Name]?: string } {
  return (at === null ? {} : { [name]: formatTimestamp(at) }) as { readonly [Key in Name]?: string };
}
