import type { z } from 'zod';
import { MINUTE, SECOND } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { ClaimStory } from '../../rulebook/tracking/claim-standing.ts';
import { checkNumber } from '../../rulebook/tracking/number-kind.ts';
import type { ParcelStory } from '../../rulebook/tracking/parcel-story.ts';
import { CLAIM_WORDS, NEXT_WORDS, TRACKING_REASONS } from '../../words/tracking-en.ts';
import type { AskOutcome } from './ask/ask-store.ts';
import type { Carrier } from './carrier.ts';
import type { carrier, carrierDetail, tracking } from './contract.ts';
import type { CarrierState, CountRow, UnknownRow } from './state-store.ts';
import type { TrackedOrderStory } from './track-order.ts';

type CarrierView = z.input<typeof carrier>;
type Tracking = z.input<typeof tracking>;

/** What is known of how carriers do. */
export type CarrierFigures = {
  readonly states: readonly CarrierState[];
  readonly counts: readonly CountRow[];
  readonly waiting: readonly {
    readonly carrier: string;
    readonly waits_for: 'order' | 'code';
    readonly number: number;
  }[];
};

/** A carrier as staff see it. */
export function toCarrier(of: Carrier, { states, counts, waiting }: CarrierFigures): CarrierView {
  const { carrier: id, name, state, format, codes, further_codes, regions, signed, version } = of;
  const known = states.find((each) => each.carrier === id);
  const own = counts.filter((each) => each.carrier === id);
  const waits = (what: 'order' | 'code') =>
    waiting.find((each) => each.carrier === id && each.waits_for === what)?.number ?? 0;
  const counted = (what: string) => sum(own.filter((each) => each.what === what || each.what.startsWith(`${what}.`)));
  return {
    ...{ carrier: id, name, state, format, codes, furtherCodes: further_codes, regions, signed, version },
    poll: of.poll_url === null ? null : toPoll(of.poll_url, of, known),
    heardAt: timeOf(known?.heard_at),
    lagSeconds: known?.lag == null ? null : Math.round(known.lag / SECOND),
    refusedAt: timeOf(known?.refused_at),
    waiting: { order: waits('order'), code: waits('code') },
    lastWeek: {
      ...{ messages: counted('messages'), scans: counted('scans'), duplicates: counted('duplicates') },
      ...{ rejected: counted('rejected'), refused: counted('refused') },
    },
    ...{ createdAt: formatTimestamp(of.created_at), changedAt: formatTimestamp(of.changed_at) },
  };
}

/** The same with what nobody has entered, and what was not taken. */
export function toCarrierDetail(
  of: Carrier,
  figures: CarrierFigures,
  unknown: readonly UnknownRow[],
): z.input<typeof carrierDetail> {
  const own = figures.counts.filter((each) => each.carrier === of.carrier && /^(rejected|refused)\./.test(each.what));
  return {
    ...toCarrier(of, figures),
    unknown: unknown.map(({ kind, value, number, first_at, last_at }) => ({
      ...{ kind, value, number, firstAt: formatTimestamp(first_at), lastAt: formatTimestamp(last_at) },
    })),
    refusals: own.map(({ what, number }) => ({ what, number })),
  };
}

function toPoll(url: string, { poll_every: every }: Carrier, known: CarrierState | undefined): CarrierView['poll'] {
  return {
    ...{ url, everyMinutes: Math.round((every ?? 5 * MINUTE) / MINUTE) },
    ...{ askedAt: timeOf(known?.asked_at), nextAt: timeOf(known?.ask_at), failures: known?.failures ?? 0 },
    outcome: (known?.outcome ?? null) as AskOutcome | null,
  };
}

function timeOf(at: number | null | undefined): string | null {
  return at == null ? null : formatTimestamp(at);
}

function sum(counts: readonly { readonly number: number }[]): number {
  return counts.reduce((total, { number }) => total + number, 0);
}

/** The way of an order as its seller, its customer and staff are told it. */
export function toTracking({ facts, story }: TrackedOrderStory): Tracking {
  const { orderId, fulfilment, state } = facts;
  return {
    ...{ orderId, fulfilment, state },
    parcels: story.parcels.map(toParcel),
    claims: story.claims.map(toClaim),
    next: { code: story.next, detail: NEXT_WORDS[story.next] },
  };
}

function toParcel({
  number,
  carriers,
  state,
  since,
  confidence,
  reasons,
  scans,
}: ParcelStory): Tracking['parcels'][number] {
  return {
    ...{ trackingNumber: number, carriers: [...carriers], state, since: formatTimestamp(since), confidence },
    reasons: reasons.map(({ code }) => ({ code, detail: TRACKING_REASONS[code] })),
    scans: scans.map(({ id, at, scan, carrier, region, source }) => ({
      ...{ at: formatTimestamp(at), scan, carrier, source, ...(region === undefined ? {} : { region }) },
      doubts:
        confidence === 'contradictory' ? reasons.flatMap((each) => (each.scans.includes(id) ? [each.code] : [])) : [],
    })),
  };
}

function toClaim({ at, status, by, carrier, number, standing, until }: ClaimStory): Tracking['claims'][number] {
  return {
    ...{ at: formatTimestamp(at), status, by, standing, detail: CLAIM_WORDS[standing], until: formatTimestamp(until) },
    ...(carrier === undefined ? {} : { carrier }),
    ...(number === undefined ? {} : { trackingNumber: number }),
    numberIsWrong: number !== undefined && checkNumber(number).check === 'wrong',
  };
}
