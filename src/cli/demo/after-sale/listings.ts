import { DAY } from '../../../rulebook/instant.ts';
import type { ListingReportReason } from '../../../rulebook/listings/reasons.ts';
import { type Acting, act } from '../../../service/listings/act.ts';
import type { ListingParts } from '../../../service/listings/parts.ts';
import { receiveReport } from '../../../service/listings/report.ts';
import { type CloudEvent, formatTime } from '../../../simulation/event.ts';
import { namedId } from '../named-id.ts';
import type { Cast } from './cast.ts';
import { customerOf, listingOf, TOLD_ORDERS, type ToldName } from './orders.ts';

/** The listings of the shop that somebody has said something about, and how far each has come. */
const TOLD_LISTINGS = {
  /** Two people have reported it, and nobody has looked. */
  reported: 1,
  /** A program has found something, and nobody has looked. */
  flagged: 2,
  /** Somebody has looked after a report and found it as it says. */
  inspected: 3,
  /** Taken down after a notice from outside; the shop has appealed. */
  appealed: 4,
  /** Taken down, put right, and shown again. */
  restored: 5,
} as const;

export type ToldListing = keyof typeof TOLD_LISTINGS;

export function toldListingOf(cast: Pick<Cast, 'seller'>, name: ToldListing): string {
  return listingOf(cast, { listing: TOLD_LISTINGS[name] });
}

/** What a program of the marketplace has found, and nobody has confirmed. */
export function eventsOfListings(cast: Cast): readonly CloudEvent[] {
  const listingId = toldListingOf(cast, 'flagged');
  return [
    {
      ...{ specversion: '1.0', id: `${listingId}-flagged`, source: '/shop', type: 'listing.inspected' },
      ...{ subject: cast.seller, time: formatTime(cast.at - 0.4 * DAY) },
      data: { listingId, finding: 'inaccurate', by: 'automated' },
    },
  ];
}

type Said = {
  readonly reason: ListingReportReason;
  readonly text: string;
  /** The order of whoever is signed in; undefined: somebody from outside. */
  readonly about?: ToldName;
  readonly name?: string;
  readonly contact?: string;
};

/**
 * Has people report listings, and staff and the shop deal with them as they do on their pages. Two are found wrong: a third would be a
 * pattern, and a warning. Done again nothing changes.
 */
export async function moveListings(parts: ListingParts, cast: Cast): Promise<void> {
  const { seller, owner, agent } = cast;
  const of = (name: ToldListing) => ({ seller, listing: toldListingOf(cast, name) });
  const report = (name: ToldListing, { reason, text, about, ...from }: Said) =>
    receiveReport(parts, {
      ...{ ...of(name), reason, text, name: from.name, contact: from.contact },
      order: about === undefined ? undefined : TOLD_ORDERS[about].order,
      customer: about === undefined ? undefined : customerOf(cast, about),
      requestKey: namedId(seller, name, 'report', text),
    });
  /** `seen`: how often something was done to it before, so that it is done once. */
  const staff = (name: ToldListing, seen: number, command: Acting['command'], text?: string) =>
    act(parts, of(name), { command, side: 'staff', person: agent, seen, ...(text !== undefined && { text }) });
  const shop = (name: ToldListing, seen: number, type: 'correct' | 'appeal', text: string) =>
    act(parts, of(name), { command: { type }, side: 'seller', person: owner, seen, text });

  await report('reported', {
    ...{ reason: 'inaccurate', about: 'thanks' },
    text: 'The page says that it is solid wood. What came is pressed board with a printed grain.',
  });
  await report('reported', {
    ...{ reason: 'other', name: 'Marsha Whyte', contact: 'marsha.whyte@example.org' },
    text: 'The third picture shows another maker’s lamp. You can see their name on the base.',
  });

  await report('inspected', {
    ...{ reason: 'inaccurate', about: 'muted' },
    text: 'I think it should be larger than this, going by the picture on the page.',
  });
  const asDescribed = { type: 'inspect', by: agent, finding: 'accurate', reasons: ['as_described'] } as const;
  await staff('inspected', 1, asDescribed);

  await report('appealed', {
    ...{ reason: 'inaccurate', name: 'Consumer Desk St. Ann', contact: 'notices@consumer-desk.example' },
    text: 'The page promises a lifetime of two hundred wash cycles. Nothing on the label or the box bears that out.',
  });
  const wrong = { type: 'take_down', by: agent, finding: 'inaccurate', reasons: ['description_wrong'] } as const;
  await staff('appealed', 1, wrong, 'The page promises two hundred wash cycles; the label of the maker says thirty.');
  await shop(
    'appealed',
    2,
    'appeal',
    'The maker tested it again this year. The new label says two hundred, and we hold the paper.',
  );

  const pictures = { type: 'take_down', by: agent, finding: 'inaccurate', reasons: ['pictures_wrong'] } as const;
  await staff('restored', 0, pictures, 'The first picture shows the set of six; four pieces are sold here.');
  await shop(
    'restored',
    1,
    'correct',
    'We have changed the first picture: it shows the four pieces that are in the box.',
  );
  await staff(
    'restored',
    2,
    { type: 'restore', by: agent },
    'The picture shows what is sold now. Thank you for mending it so soon.',
  );
}
