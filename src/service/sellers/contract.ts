import { z } from 'zod';
import { CANCELLATION_REASONS } from '../../rulebook/facts/choices.ts';
import { ACTION_KINDS, ACTION_STATUSES } from '../../rulebook/standing/actions.ts';
import { TODOS } from '../../rulebook/standing/view-action.ts';
import { LAPSE_STATES } from '../../rulebook/standing/view-lapse.ts';
import { category, feature, instant, metric, pageOf, paging, rung, sellerId, share } from '../http/shapes.ts';

/** `GET /v1/sellers/{id}/…`: whose. */
export const sellerParameters = z.object({ id: sellerId });

/** An action that is in force or on its way. */
export const actionSummary = z
  .object({
    action: z.string().meta({ example: 'S-17/1' }),
    kind: z.enum(ACTION_KINDS),
    status: z.enum(ACTION_STATUSES),
    category,
    violation: z.string(),
    feature: feature.optional().meta({ description: 'What a restriction limits' }),
    since: instant,
    until: instant.optional().meta({ description: 'When it ends by itself' }),
    review: instant.optional().meta({ description: 'When a person looks' }),
    acknowledged: z.boolean(),
    acknowledgeBy: instant.optional(),
    planned: z.boolean(),
    endedAt: instant.optional(),
    appealBy: instant.optional().meta({ description: 'Until when an appeal is open' }),
    cureUntil: instant.optional().meta({ description: 'Until when new lapses are shown and not counted' }),
    because: z.array(z.string()).meta({ description: 'Ids of the events it cites' }),
    /** What to do now, most urgent first. The sentences are in the catalogue. */
    todo: z.array(z.enum(TODOS)),
  })
  .meta({ id: 'ActionSummary' });

/** One failure as its seller sees it: never whose order it was. */
export const lapseView = z
  .object({
    id: z.string().meta({ description: 'The event that is cited for it' }),
    orderId: z.string().optional(),
    listingId: z.string().optional(),
    at: instant.meta({ description: 'When it settled' }),
    leavesAt: instant.optional().meta({ description: 'When it stops counting by itself' }),
    adds: z.number().optional().meta({ description: 'What it adds to the meter, in nats' }),
    excusedBy: z.string().optional().meta({ description: 'Id of the context, or of the takeover, that excuses it' }),
    excuse: z.enum(['weather', 'customs', 'platform_slowdown', 'takeover']).optional(),
    excusedFrom: instant.optional().meta({ description: 'When that began' }),
    excusedTo: instant.optional(),
    action: z.string().optional().meta({ description: 'The action that cites it, or whose cure period it fell into' }),
    /** What exactly it is about: the claim, the reason of the cancellation, how the customer complained. */
    about: z.enum(['shipped', 'delivered', 'dispute', 'return', ...CANCELLATION_REASONS]).optional(),
    together: z.array(z.string()).optional().meta({ description: 'Ids of the lapses that count as one with it' }),
    /** What happened to the order, as far as it is known. */
    shipBy: instant.optional(),
    acceptedAt: instant.optional(),
    deliveredAt: instant.optional(),
    cancelledAt: instant.optional(),
  })
  .meta({ id: 'Lapse' });

export const metricView = z
  .object({
    metric,
    category,
    target: share,
    bad: share.meta({ description: 'The rate that is taken for bad' }),
    standsStillAt: share.meta({ description: 'The rate at which the meter neither rises nor falls' }),
    meter: z.number().meta({ description: 'Nats, 2 decimals' }),
    level: z.number().meta({ description: 'Nats, 2 decimals: where a violation is' }),
    filled: z.number().min(0).meta({ description: 'meter ÷ level' }),
    emptiedBy: z.number().int().meta({ description: 'How many good ends in a row empty the meter' }),
    rates: z.array(
      z.object({ days: z.number().int(), items: z.number().int(), lapses: z.number().int(), share: share.nullable() }),
    ),
    /** By week, oldest first; at most 26. */
    trend: z.array(z.object({ from: instant, to: instant, items: z.number().int(), lapses: z.number().int() })),
    counting: z.array(lapseView).meta({ description: 'What fills the meter now' }),
    excused: z.array(lapseView),
    passedOver: z.array(lapseView).meta({ description: 'Settled in a cure period: shown, not counted' }),
    used: z.array(lapseView).meta({ description: 'Cited by an action already: never counted again' }),
    /** How many there are of each: of excused, passed over and used ones the latest 200 are listed. */
    totals: z.object({ excused: z.number().int(), passedOver: z.number().int(), used: z.number().int() }).optional(),
  })
  .meta({ id: 'MetricStanding' });

const adviceView = z
  .object({
    metric: z.literal('on_time_delivery'),
    target: share,
    days: z.number().int(),
    items: z.number().int(),
    late: z.number().int(),
    share: share.nullable(),
  })
  .meta({ id: 'Advice', description: 'Shown, never evidence' });

export const standing = z
  .object({
    seller: sellerId,
    at: instant.meta({ description: 'The clock reading it was taken at' }),
    rung,
    categories: z.array(z.object({ category, rung })).meta({ description: 'Where a rung other than good is held' }),
    policy: z.string().meta({ example: 'kingston-express@1' }),
    actions: z.array(actionSummary),
    metrics: z.array(metricView),
    advice: z.array(adviceView),
    /** The one thing to do next; absent when there is none. */
    next: z
      .object({
        code: z.enum([...TODOS, 'watch']).exclude(['appeal']),
        action: z.string().optional(),
        metric: metric.optional(),
        by: instant.optional(),
      })
      .optional(),
  })
  .meta({ id: 'Standing' });

const featureState = z.object({
  allowed: z.boolean(),
  action: z.string().optional(),
  until: instant.optional(),
  /** `order_volume`: new orders a day at most. */
  perDay: z.number().int().optional(),
  /** `payouts`: the share of each payout that may be held, and for how long at most. */
  heldShare: share.optional(),
  heldDays: z.number().int().optional(),
});

/** What the marketplace must allow or refuse now. */
export const capabilities = z
  .object({
    seller: sellerId,
    rung,
    selling: z.boolean().meta({ description: 'Whether new orders may be taken at all' }),
    listingsVisible: z.boolean(),
    features: z.record(feature, featureState),
    /** The earliest instant at which one of these may change by itself. */
    until: instant.optional(),
  })
  .meta({ id: 'Capabilities' });

export const previewRequest = z.object({
  events: z
    .array(z.unknown())
    .min(1)
    .max(1000)
    .meta({ description: 'Hypothetical events of this seller, CloudEvents JSON' }),
  until: instant.optional().meta({ description: 'How far to look ahead; the last event if absent' }),
});

export const preview = z
  .object({
    decisions: z.array(z.record(z.string(), z.unknown())).meta({ description: 'Decisions as in the contract' }),
    rejected: z.array(
      z.object({ index: z.number().int(), id: z.string().nullable(), pointer: z.string(), detail: z.string() }),
    ),
    before: standing,
    after: standing,
  })
  .meta({ id: 'Preview' });

/** Every action there has been, the latest first. */
export const actionList = z.object({ items: z.array(actionSummary) }).meta({ id: 'ActionList' });

export const sellersQuery = z.object({
  ...paging,
  search: z.string().max(64).optional().meta({ description: 'Part of a seller id' }),
  rung: z.union([rung, z.array(rung)]).optional(),
  category: category.optional().meta({ description: 'With a rung other than good in this category' }),
  sort: z.enum(['seller', 'rung', 'fullest', 'changed']).default('rung'),
  order: z.enum(['asc', 'desc']).optional(),
});

export const sellerRow = z
  .object({
    seller: sellerId,
    rung,
    categories: z.array(z.object({ category, rung })),
    openActions: z.number().int(),
    fullest: z.object({ metric, filled: z.number() }).nullable().meta({ description: 'The fullest meter' }),
    changedAt: instant.nullable().meta({ description: 'The latest decision' }),
    lastEventAt: instant.nullable(),
    country: z.string().nullable(),
    region: z.string().nullable(),
  })
  .meta({ id: 'SellerRow' });

export const sellersPage = pageOf(sellerRow).extend({
  /** How many sellers stand on each rung, whatever the filter. */
  rungs: z.record(rung, z.number().int()),
  matching: z.number().int(),
});

export const timelineQuery = z.object({
  ...paging,
  kinds: z
    .string()
    .regex(/^(event|lapse|decision)(,(event|lapse|decision))*$/)
    .optional()
    .meta({ description: 'Any of event, lapse, decision, with commas between them; all if absent' }),
});

export const timelineEntry = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('event'),
      at: instant,
      id: z.string(),
      source: z.string(),
      type: z.string(),
      position: z.number().int(),
      judgedAt: instant.meta({ description: 'The clock reading at which it was judged' }),
      data: z.record(z.string(), z.unknown()),
    }),
    z.object({
      kind: z.literal('lapse'),
      at: instant,
      metric,
      state: z.enum(LAPSE_STATES),
      lapse: lapseView,
    }),
    z.object({
      kind: z.literal('decision'),
      at: instant,
      sequence: z.number().int(),
      decision: z.record(z.string(), z.unknown()).meta({ description: 'The decision as in the contract' }),
    }),
  ])
  .meta({ id: 'TimelineEntry' });

export const timelinePage = pageOf(timelineEntry);
