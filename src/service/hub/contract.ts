import { z } from 'zod';
import { CONSIGNMENT_STATES } from '../../rulebook/consignments/consignment.ts';
import { PARCEL_STATES } from '../../rulebook/parcels/parcel.ts';
import { instant, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';
import { hubName, listing, quantity } from './command-contract.ts';

export const PDF = 'application/pdf';

const line = z.object({ listing: z.string(), wanted: z.number().int(), taken: z.number().int() });

/** A parcel as the desk sees it: codes and contents, never a person. */
export const deskParcel = z
  .object({
    order: z.string(),
    seller: z.string(),
    state: z.enum(PARCEL_STATES),
    shipBy: instant,
    destination: z.object({ country: z.string(), region: z.string().optional() }),
    lines: z.array(line.extend({ shelves: z.array(z.object({ place: z.string(), units: z.number().int() })) })),
    hub: z.string().optional(),
    holder: z.object({ id: z.string(), name: z.string(), since: instant }).optional(),
    tracking: z.string().optional(),
    carrier: z.string().optional(),
    cancelled: z.boolean().meta({ description: 'The order was cancelled: put back what was taken' }),
    lacking: z.array(z.string()).meta({ description: 'Listings of which the hub has not enough for it' }),
  })
  .meta({ id: 'HubParcel' });

/** A box as the desk sees it, with what is known of its consignment. */
export const deskBox = z
  .object({
    consignment: z.string(),
    seller: z.string(),
    hub: z.string(),
    state: z.enum(CONSIGNMENT_STATES),
    box: z.number().int(),
    boxes: z.number().int(),
    arrived: z.number().int(),
    declared: z.array(z.object({ listing: z.string(), quantity: z.number().int() })),
    counted: z.array(z.object({ listing: z.string(), quantity: z.number().int() })).optional(),
    arrivedAt: instant.optional(),
    dock: z
      .array(z.object({ listing: z.string(), quantity: z.number().int() }))
      .meta({ description: 'Of its listings, what lies on the dock to be put away' }),
  })
  .meta({ id: 'HubBox' });

/** What became of each command, in their order; fewer than were sent where the rest has to be sent again. */
export const commandsAnswer = z
  .object({
    answers: z.array(
      z.object({
        id: z.string(),
        outcome: z.enum(['done', 'refused']),
        again: z.boolean().meta({ description: 'It had been taken in before; this is what was answered then' }),
        code: z.string().optional().meta({ description: 'Why it was not done' }),
        title: z.string(),
        detail: z.string(),
        parcel: deskParcel.optional(),
        box: deskBox.optional(),
        return: z
          .object({ seller: z.string(), return: z.string() })
          .optional()
          .meta({ description: 'The return that was taken in or inspected' }),
      }),
    ),
  })
  .meta({ id: 'HubCommandAnswers' });

export const hubsAnswer = z
  .object({
    hubs: z.array(z.string()),
    carriers: z
      .array(z.string())
      .meta({ description: 'That have keys to scan labels with; told to who works in a hub' }),
  })
  .meta({ id: 'Hubs' });

export const deskQuery = z.object({
  ...paging,
  hub: hubName,
  stage: z.enum(['pick', 'hand_over']).default('pick').meta({
    description: '`pick`: what has to be picked and packed; `hand_over`: what is packed',
  }),
});
export const deskPage = pageOf(deskParcel);
export const parcelParameters = z.object({ order: z.string().min(1).max(200) });
export const atHub = z.object({ hub: hubName });
export const boxParameters = z.object({ code: z.string().min(1).max(200) });
export const expectedQuery = z.object({ ...paging, hub: hubName });

/** An entry of the record of custody. */
export const custodyEntry = z
  .object({
    kind: z.string(),
    at: instant,
    doneAt: instant,
    hub: z.string(),
    by: z.object({ id: z.string(), name: z.string() }).optional(),
    box: z.number().int().optional(),
    listing: z.string().optional(),
    quantity: z.number().int().optional(),
    place: z.string().optional(),
    carrier: z.string().optional(),
    lot: z.number().int().optional(),
    return: z.string().optional(),
    ground: z.string().optional().meta({ description: 'For what reason' }),
  })
  .meta({ id: 'CustodyEntry' });

export const deskParcelWhole = deskParcel.extend({ custody: z.array(custodyEntry) }).meta({ id: 'HubParcelWhole' });

/** `GET /v1/sellers/{id}/orders/{order}/parcel`: how far the hub is, and nothing of who works there. */
export const sellerParcel = z
  .object({
    order: z.string(),
    state: z.enum([...PARCEL_STATES, 'cancelled', 'on_its_way']),
    hub: z.string().optional(),
    carrier: z.string().optional(),
    tracking: z.string().optional(),
    lines: z.array(line),
    lacking: z.array(z.string()),
    custody: z.array(custodyEntry.omit({ by: true })),
  })
  .meta({ id: 'DispatchedParcel' });

const units = z.object({ listing: z.string(), quantity: z.number().int() });

/** `POST /v1/sellers/{id}/consignments` */
export const planRequest = z
  .strictObject({
    request: z.uuid().meta({ description: 'Made by whoever plans: sent again under it, it is planned once' }),
    hub: hubName.optional().meta({ description: 'Absent: the standard one' }),
    boxes: z
      .array(z.strictObject({ lines: z.array(z.strictObject({ listing, quantity })).min(1).max(100) }))
      .min(1)
      .max(50),
  })
  .meta({ id: 'ConsignmentPlan' });

export const consignmentSummary = z
  .object({
    consignment: z.string(),
    hub: z.string(),
    state: z.enum(CONSIGNMENT_STATES),
    plannedAt: instant,
    sentAt: instant.optional(),
    arrivedAt: instant.optional(),
    endedAt: instant.optional(),
    boxes: z.number().int(),
    arrived: z.number().int(),
    declared: z.number().int(),
    counted: z.number().int(),
  })
  .meta({ id: 'ConsignmentSummary' });

export const expectedPage = pageOf(consignmentSummary.extend({ seller: z.string() }));
export const consignmentsPage = pageOf(consignmentSummary);

export const consignment = consignmentSummary
  .extend({
    contents: z.array(
      z.object({
        box: z.number().int(),
        code: z.string(),
        declared: z.array(units),
        counted: z.array(units).optional(),
        arrivedAt: instant.optional(),
      }),
    ),
    differences: z.array(z.object({ listing: z.string(), declared: z.number().int(), counted: z.number().int() })),
    custody: z.array(custodyEntry.omit({ by: true })),
  })
  .meta({ id: 'Consignment' });

export const sellerParameters = z.object({ id: sellerId });
export const sellerOrder = z.object({ id: sellerId, order: orderId });
export const consignmentParameters = z.object({ id: sellerId, consignment: z.string().regex(/^C-[0-9A-F]{12}$/) });
export const consignmentsQuery = z.object({ ...paging });

export const changeRequest = z.strictObject({ to: z.enum(['sent', 'cancelled']) }).meta({ id: 'ConsignmentChange' });

export const stockAnswer = z
  .object({
    items: z.array(
      z
        .object({
          listing: z.string(),
          hub: z.string(),
          onHand: z.number().int().meta({ description: 'On shelves' }),
          reserved: z.number().int().meta({ description: 'Of those, promised to orders that wait' }),
          quarantined: z.number().int().meta({ description: 'Kept apart until somebody has looked' }),
          inParcels: z.number().int().meta({ description: 'Taken for parcels that have not left' }),
          left: z.number().int(),
          received: z.number().int(),
          returned: z.number().int(),
          found: z.number().int(),
          lost: z.number().int(),
          removed: z.number().int(),
        })
        .meta({ id: 'HubStock' }),
    ),
    short: z
      .array(z.object({ listing: z.string(), units: z.number().int(), orders: z.number().int() }))
      .meta({ description: 'What orders wait for and the hubs do not have' }),
  })
  .meta({ id: 'SellerStock' });

/** An answer that is a PDF. */
export function pdfAnswer(description: string) {
  return { description, content: { [PDF]: { schema: z.string() } } };
}
