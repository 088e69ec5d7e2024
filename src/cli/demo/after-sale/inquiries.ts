import { PLATFORM } from '../../../rulebook/ids.ts';
import { DAY, HOUR, type Instant } from '../../../rulebook/instant.ts';
import { actOn, openBreach } from '../../../service/data-breaches/inquire.ts';
import type { BreachParts } from '../../../service/data-breaches/parts.ts';
import { sendBreachNotices } from '../../../service/data-breaches/send-notices.ts';
import { findBreach } from '../../../service/data-breaches/store.ts';
import type { Wanted } from '../../../service/data-breaches/to-command.ts';
import type { IncidentParts } from '../../../service/incidents/parts.ts';
import { receive } from '../../../service/incidents/report.ts';
import { namedId } from '../named-id.ts';
import type { Cast } from './cast.ts';
import { TOLD_ORDERS } from './orders.ts';

/** What inquiries go through. */
export type InquiryParts = { readonly breaches: BreachParts; readonly incidents: IncidentParts };

/** As many as the scope has by then. */
const COUNTED = -1;

/** Something that somebody does with an inquiry, so long before it is told. */
type Deed = { readonly ago: number; readonly by: string; readonly wanted: Wanted; readonly words?: string };

type Inquiry = {
  readonly name: string;
  readonly openedAgo: number;
  readonly words: string;
  readonly report: { readonly ago: number; readonly text: string; readonly own: boolean };
  readonly deeds: (report: string) => readonly Deed[];
};

/** One inquiry that runs, with clocks and a stop, and one that was closed after customers had been told of a slip of the shop’s own. */
export async function lookIntoBreaches(parts: InquiryParts, cast: Cast): Promise<void> {
  const now = parts.breaches.now();
  await lookInto(parts, cast, running(cast, now), now);
  // Where no mail is sent nobody can be told, so nobody was at a high risk.
  const sendsMail = parts.breaches.post !== undefined;
  await lookInto(parts, cast, closed(cast, now, sendsMail), now);
}

function running({ officer }: Cast, now: Instant): Inquiry {
  const { order } = TOLD_ORDERS.call;
  return {
    ...{
      name: 'running',
      openedAgo: 39 * HOUR,
      words: 'A customer was called by a stranger who knew what she had ordered.',
    },
    report: {
      ...{ ago: 40 * HOUR, own: false },
      text: 'Somebody telephoned me and knew what I had bought here. I never gave that number to the shop.',
    },
    deeds: () => [
      {
        ...{ ago: 38.5 * HOUR, by: officer, words: 'Until we know who looked at this order.' },
        wanted: { type: 'contain', measures: [{ kind: 'freeze', what: 'order', id: order }] },
      },
      { ago: 38 * HOUR, by: officer, wanted: { type: 'scope', scope: { orders: [order] } } },
      {
        ...{ ago: 20 * HOUR, by: officer },
        wanted: {
          ...{ type: 'notify', regime: 'contract' },
          receipt: { sentAt: now - 21 * HOUR, channel: 'email', reference: 'KX-2207' },
        },
      },
      {
        ...{ ago: 3 * HOUR, by: officer, wanted: { type: 'note' } },
        words: 'The record shows one look at the conversation. The carrier is asked who put the call through.',
      },
    ],
  };
}

function closed({ officer, lead, owner, seller }: Cast, now: Instant, sendsMail: boolean): Inquiry {
  const [at, told] = [9 * DAY, TOLD_ORDERS.thanks];
  const deed = (hours: number, by: string, wanted: Wanted, words?: string): Deed => ({
    ...{ ago: at - hours * HOUR, by, wanted },
    ...(words !== undefined && { words }),
  });
  const receipt = (hours: number, reference: string) => ({
    ...{ sentAt: now - at + hours * HOUR, channel: 'portal' as const, reference },
  });
  return {
    ...{
      name: 'closed',
      openedAgo: at - HOUR,
      words: 'The shop reports that a list with first names lay open in its yard.',
    },
    report: {
      ...{ ago: at, own: true },
      text: 'A packing list with first names and what was ordered lay open in our yard for an hour. It is shredded now.',
    },
    deeds: (report) => [
      deed(2, officer, { type: 'scope', scope: { orders: [told.order, TOLD_ORDERS.rude.order] } }),
      deed(2.2, officer, { type: 'tell_seller', seller }, 'They reported it; they have to know how it goes on.'),
      deed(5, owner, { type: 'reply', seller }, 'Lists are no longer printed. Everybody in the yard was told why.'),
      deed(
        20,
        officer,
        { type: 'assess', isBreach: true, risk: sendsMail ? 'high' : 'risk' },
        'Neighbours could read who ordered what.',
      ),
      deed(22, officer, { type: 'notify', regime: 'gdpr', receipt: receipt(21.5, 'IE-2026-3301') }),
      deed(22.1, officer, { type: 'notify', regime: 'jamaica-dpa', receipt: receipt(21.8, 'OIC-2026-0417') }),
      deed(22.2, lead, { type: 'notify', regime: 'contract', receipt: receipt(22, 'KX-2198') }),
      ...(sendsMail
        ? [
            deed(
              23,
              officer,
              { type: 'tell_customers', happened: 'mistake', people: COUNTED },
              'They can be careful with visitors.',
            ),
          ]
        : []),
      deed(
        ...([30, lead] as const),
        {
          ...{ type: 'confirm', seller, kind: 'customer_data_storage' },
          slip: { report, happenedAt: now - at - 2 * HOUR },
        },
        'A mistake, reported within two hours and mended at once.',
      ),
      deed(
        50,
        officer,
        { type: 'propose_closing', cause: 'mistake' },
        'Everybody was told; lists are not printed any more.',
      ),
      deed(70, lead, { type: 'sign_off' }, 'I read all of it and agree.'),
    ],
  };
}

/** Tells one, or goes on where it was broken off. */
async function lookInto(
  { breaches, incidents }: InquiryParts,
  cast: Cast,
  inquiry: Inquiry,
  now: Instant,
): Promise<void> {
  const { name, openedAgo, words, report, deeds } = inquiry;
  const id = namedId('inquiry', name, cast.seller);
  const then = (ago: number): BreachParts => ({ ...breaches, now: () => now - ago, newId: () => id });
  const { text, own, ago } = report;
  const received = await receive(
    { ...incidents, now: () => now - ago },
    {
      report: { kind: own ? 'seen' : 'contacted', text },
      ...{ reporter: own ? 'seller-owner' : 'customer', ownShop: own ? cast.seller : undefined },
      by: own ? { person: cast.owner, seller: cast.seller } : undefined,
      requestKey: namedId('report', name, cast.seller),
    },
  );
  if ('refused' in received) throw new Error(`a report of the demonstration was refused: ${received.refused}`);
  const { reference } = received;
  if ((await findBreach(breaches.pool, id)) === undefined)
    await openBreach(then(openedAgo), { by: cast.officer, words }, [reference]);
  for (const [index, deed] of deeds(reference).entries()) {
    const kept = await findBreach(breaches.pool, id);
    // Opened, and with a report; what the platform adds by itself is nobody's deed.
    const done = (kept?.acts.filter(({ act }) => act.by !== PLATFORM).length ?? 0) - 2;
    if (index < done) continue;
    await doOne(then(deed.ago), id, deed);
  }
}

async function doOne(parts: BreachParts, id: string, { by, wanted, words }: Deed): Promise<void> {
  const asked = wanted.type === 'tell_customers' ? { ...wanted, people: await peopleOf(parts, id) } : wanted;
  const kept = await actOn(parts, id, by, [{ wanted: asked, words }]);
  if ('refused' in kept) throw new Error(`${wanted.type} of the demonstration was refused: ${kept.refused.code}`);
  if (wanted.type === 'tell_customers') await sendBreachNotices(parts);
}

async function peopleOf({ pool }: BreachParts, id: string): Promise<number> {
  return (await findBreach(pool, id))?.breach.affected?.customers ?? 0;
}
