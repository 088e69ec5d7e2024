import type { z } from 'zod';
import type { About } from '../../rulebook/disputes/decide.ts';
import { propose } from '../../rulebook/disputes/propose.ts';
import { outcomeOf, rulingsFor } from '../../rulebook/disputes/reasons.ts';
import { unfoundedOf } from '../../rulebook/disputes/unfounded.ts';
import { DAY } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { OUTCOME_SENTENCES, RULING_SENTENCES } from '../../words/dispute-rulings-en.ts';
import { DISPUTE_HISTORY, OPEN_PROPOSALS } from '../../words/disputes-api-en.ts';
import { capital } from '../../words/quantities-en.ts';
import { aboutOf } from './act.ts';
import type { staffDispute } from './contract.ts';
import { type EntryRow, entriesOf, wasLookedAt } from './entry-store.ts';
import { evidenceOf } from './evidence-store.ts';
import { type Known, toCustodyBy, toParcels, toPhotos, whatIsKnown } from './known.ts';
import type { DisputeParts, OfDispute } from './parts.ts';
import { standOf } from './standing.ts';
import { endedOfCustomer, findDispute } from './store.ts';
import { refsFor, toEvidence, toFound, toStanding } from './view.ts';

type View = z.input<typeof staffDispute>;

/** A dispute as somebody of the staff sees it: facts first, then what both sides say; undefined: there is no such dispute. */
export async function seeStaffDispute(parts: DisputeParts, of: OfDispute, person: string): Promise<View | undefined> {
  const row = await findDispute(parts.pool, of);
  if (row === undefined) return undefined;
  // What shows a person is for whoever has said why they read what belongs to the dispute.
  const viewer = (await wasLookedAt(parts.pool, of, person)) ? 'dispute' : 'platform';
  const [policy, entries, evidence, team, known] = await Promise.all([
    parts.policy(),
    entriesOf(parts.pool, of),
    evidenceOf(parts.pool, of.seller, row.order),
    parts.team(of.seller),
    whatIsKnown(parts, { seller: of.seller, order: row.order }, viewer),
  ]);
  const standing = await parts.ledger.look(of.seller, (docket) => standOf(docket, policy, row, docket.clock));
  if (standing === undefined) return undefined;
  const { dispute, order, at } = standing;
  const [about, texts, names, ended] = await Promise.all([
    aboutOf(parts.pool, standing, { team, person }),
    parts.texts.read(parts.pool, of.seller, refsFor(entries, 'staff')),
    parts.named([...entries.flatMap(({ person_id: id }) => id ?? []), ...known.custody.map(({ person }) => person)]),
    row.customer === null ? undefined : endedOfCustomer(parts.pool, row.customer),
  ]);
  const over = policy.disputes.unfoundedOver;
  const isSame = dispute.stage === 'in_review' && dispute.decider === person;
  const barred = about.parties.includes(person) ? 'party' : isSame ? 'same-person' : undefined;
  return {
    ...toStanding(standing, { entries, texts }, 'staff'),
    ...{ id: writeStaffId(of), seller: of.seller, version: row.version },
    ...(order !== undefined && {
      fulfilment: order.fulfilment,
      promised: { shipBy: formatTimestamp(order.shipBy), deliverBy: formatTimestamp(order.deliverBy) },
    }),
    facts: evidence.map((each) => ({
      ...toEvidence(each, true),
      event: each.event,
      ...(each.kind === 'scan' && { trackingNumber: each.trackingNumber }),
    })),
    custody: toCustodyBy(known, names),
    photos: toPhotos(known),
    parcels: toParcels(known, true),
    found: toFound(about.found),
    proposed: toProposed(about, known),
    rulings: rulingsFor(about.reason, about.found, about.fulfilment).map((ruling) => ({
      ...{ ruling, outcome: outcomeOf(ruling), words: RULING_SENTENCES[ruling] },
    })),
    ...(barred !== undefined && { barred }),
    history: entries.map((entry) => toHistory(entry, names)),
    ...(ended !== undefined && { unfounded: { ...unfoundedOf(ended, over, at), days: over / DAY } }),
  };
}

/** Who answers by the facts, in words. */
function toProposed({ reason, found, fulfilment }: About, { parcels }: Known): View['proposed'] {
  const contradictory = parcels.some(({ confidence }) => confidence === 'contradictory');
  const proposal = propose(reason, found, fulfilment, contradictory);
  if ('open' in proposal) return { open: proposal.open, words: OPEN_PROPOSALS[proposal.open] };
  const { outcome, rulings } = proposal;
  return { outcome, rulings: [...rulings], words: OUTCOME_SENTENCES[outcome] };
}

function toHistory(
  { at, move, person_id: person }: EntryRow,
  names: ReadonlyMap<string, string>,
): View['history'][number] {
  const by = person === null ? undefined : names.get(person);
  return { at: formatTimestamp(at), words: capital(DISPUTE_HISTORY[move]), ...(by !== undefined && { by }) };
}

/** The id by which staff know a dispute. */
export function writeStaffId({ seller, dispute }: OfDispute): string {
  return `${seller}~${dispute}`;
}

/** Reads one that has the form of an id. */
export function readStaffId(id: string): OfDispute {
  const cut = id.indexOf('~');
  return { seller: id.slice(0, cut), dispute: id.slice(cut + 1) };
}
