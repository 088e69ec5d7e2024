import type { z } from 'zod';
import { eventOf } from '../../rulebook/cases/event-of.ts';
import { isStillAsked, needsContact } from '../../rulebook/cases/questions.ts';
import { decisionsOf } from '../../rulebook/cases/work.ts';
import { formatDecision } from '../../rulebook/decision-line.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { SellerFact } from '../../rulebook/facts.ts';
import { actionNumber } from '../../rulebook/ids.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { type ConductKind, FEATURES } from '../../rulebook/policy/policy.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { ownEvent } from '../events/own-event.ts';
import { actionOf, type CaseKey } from './case-id.ts';
import type { CaseRow } from './case-row.ts';
import type { casePreview, casePreviewRequest } from './contract.ts';
import { withApprovals } from './decide.ts';
import { contactOf, requestOf, seeSeller } from './detail.ts';
import type { CaseParts } from './parts.ts';
import type { Refusal } from './refusal.ts';

type Preview = z.input<typeof casePreview>;
type Chosen = z.output<typeof casePreviewRequest>;

/** What of a preview the seller's own copy tells. */
type Played = Omit<Preview, 'contactFirst'> & { readonly needsContact: boolean };

/** Plays a decision on a copy of the seller: everything that would follow. Nothing is stored. */
export async function previewCase(
  { ledger, pool, inspections, misuse }: Pick<CaseParts, 'ledger' | 'pool' | 'inspections' | 'misuse'>,
  key: CaseKey,
  row: CaseRow,
  person: string,
  chosen: Chosen,
): Promise<Preview | { readonly refused: Refusal }> {
  const offered = decisionsOf(key.kind);
  const { decision } = chosen;
  if (!offered.includes(decision)) return { refused: { code: 'decision-not-offered', decision, offered } };
  const asked = requestOf(key);
  const listing = asked === undefined ? undefined : await inspections.listingOf(pool, asked);
  const played = await ledger.rehearse(key.seller, (docket, decided) =>
    play(docket, decided, { key, row, person, chosen, listing, breaches: misuse.breachesOf(docket.state.policy) }),
  );
  if (played === undefined) return { refused: { code: 'unknown-case' } };
  if ('refused' in played) return played;
  const { needsContact: isQuiet, ...preview } = played;
  const contact = isQuiet ? await contactOf(pool, key, await seen(ledger, key)) : undefined;
  return { ...preview, contactFirst: contact?.needed === true && contact.at === undefined };
}

async function seen(ledger: Pick<CaseParts['ledger'], 'look'>, key: CaseKey) {
  const found = await ledger.look(key.seller, (docket) => seeSeller(docket, key.action));
  if (found === undefined) throw new Error(`seller ${key.seller} was there a moment ago`);
  return found;
}

type Wanted = {
  readonly key: CaseKey;
  readonly row: CaseRow;
  readonly person: string;
  readonly chosen: Chosen;
  /** Of an inspection. */
  readonly listing: string | undefined;
  /** Of a misuse of customers' data: what it may be found to be. */
  readonly breaches: readonly ConductKind[];
};

function play(
  docket: Docket,
  decided: readonly Judged[],
  { key, row, person, chosen, listing, breaches }: Wanted,
): Played | { readonly refused: Refusal } {
  const { actions, rules } = seeSeller(docket, key.action);
  const action = actions.find((each) => actionNumber(each.action) === key.action);
  if (row.status === 'closed') return { refused: { code: 'case-closed' } };
  if (!isStillAsked(key.kind, action)) return { refused: { code: 'case-moved-on' } };
  const before = sideOf(docket);
  const { decision, conditions = [], exception, breach } = chosen;
  if (key.kind === 'data_misuse' && decision === 'confirmed' && !breaches.some((each) => each === breach))
    return {
      refused: { code: 'field', pointer: '/body/breach', trouble: { code: 'no-such-breach', allowed: breaches } },
    };
  const told = eventOf(key.kind, decision, {
    ...{ action: actionOf(key), violation: breach ?? action?.violation, because: action?.because ?? [] },
    ...{ person, reasonRef: 'preview', conditions, exception, listing },
  });
  if (told !== undefined) {
    const event = ownEvent(told.type, '/staff', key.seller, 'preview', docket.clock, told.data);
    docket.fold(parseFact(event, Number.POSITIVE_INFINITY) as SellerFact, docket.clock);
  }
  const approvals = new Set([...withApprovals(row, docket).approvedBy, person]).size;
  return {
    decisions: decided.map(({ decision: line }) => JSON.parse(formatDecision(line)) as Record<string, unknown>),
    ...{ before, after: sideOf(docket) },
    secondPerson: decision === 'approved' && approvals < rules.removal.deciders,
    needsContact:
      decision === 'applied' &&
      action !== undefined &&
      needsContact(actions, action, rules.suspension.contactAfterQuiet),
  };
}

function sideOf({ views }: Docket): Preview['before'] {
  const { rung, selling, listingsVisible, features } = views.capabilities();
  const limited = FEATURES.filter((feature) => features[feature].action !== undefined).map((feature) => {
    const { allowed, perDay, heldShare, until } = features[feature];
    return {
      ...{ feature, allowed },
      ...(perDay === undefined ? {} : { perDay }),
      ...(heldShare === undefined ? {} : { heldShare }),
      ...(until === undefined ? {} : { until: formatTimestamp(until) }),
    };
  });
  return { rung, selling, listingsVisible, limited };
}
