import { formatDecision } from '../../rulebook/decision-line.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { SellerFact } from '../../rulebook/facts.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { StandingView } from '../../rulebook/standing/view.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { describeProblem, describeUnknownType } from '../../words/en.ts';
import { describeRefusal } from '../../words/replay-en.ts';
import { describePreviewRefusal, describePreviewTime } from '../../words/sellers-en.ts';
import { standIn } from './orders-apart.ts';

/** Two years: further ahead the policy, and everybody's rates, would be others. */
const FURTHEST = 731 * DAY;

/** Why an event is left out of a preview. */
type PreviewRejection = {
  readonly index: number;
  readonly id: string | null;
  readonly pointer: string;
  readonly detail: string;
};

/** An event of a preview that can be read. */
type PreviewFact = { readonly index: number; readonly fact: SellerFact };

/** What would happen. */
type PreviewOutcome = {
  readonly before: StandingView;
  readonly after: StandingView;
  /** Lines of the contract, in order. */
  readonly decisions: readonly Record<string, unknown>[];
  readonly rejected: readonly PreviewRejection[];
};

/** Reads hypothetical events of a seller. They may lie as far ahead as anyone likes. */
export function readPreview(
  seller: string,
  events: readonly unknown[],
): { readonly facts: readonly PreviewFact[]; readonly rejected: readonly PreviewRejection[] } {
  const facts: PreviewFact[] = [];
  const rejected: PreviewRejection[] = [];
  for (const [index, event] of events.entries()) {
    const fact = parseFact(event, Number.POSITIVE_INFINITY);
    const reject = (pointer: string, detail: string): void => {
      rejected.push({ index, id: idOf(event), pointer, detail });
    };
    if (fact.type === 'refused')
      for (const problem of fact.problems) reject(problem.pointer, `${problem.field}: ${describeProblem(problem)}`);
    else if (fact.type === 'unknown') reject('/type', `type: ${describeUnknownType(fact.name)}`);
    else if (fact.type === 'context.declared' || fact.type === 'context.withdrawn')
      reject('/type', describePreviewRefusal({ code: 'about-everybody' }));
    else if (fact.seller !== seller)
      reject('/subject', describePreviewRefusal({ code: 'about-another-seller', seller, subject: fact.seller }));
    else facts.push({ index, fact });
  }
  return { facts, rejected };
}

/**
 * Plays events on a private copy of a seller, in the order of their times, and moves the clock on. An event is judged at its own
 * time; one of the past at the clock, as it would be if it came now.
 */
export function playPreview(
  docket: Docket,
  decided: readonly Judged[],
  facts: readonly PreviewFact[],
  until: Instant | undefined,
): PreviewOutcome {
  const before = docket.views.standing();
  const latest = docket.clock + FURTHEST;
  const rejected: PreviewRejection[] = [];
  for (const { index, fact } of facts.toSorted((one, other) => one.fact.at - other.fact.at)) {
    const reject = (pointer: string, detail: string): void => {
      rejected.push({ index, id: fact.id, pointer, detail });
    };
    const refusal = fact.at > latest ? undefined : docket.fold(fact, Math.max(docket.clock, fact.at));
    if (fact.at > latest) reject('/time', `time: ${describePreviewTime(tooFar(latest))}`);
    else if (refusal !== undefined) reject('/data/orderId', describeRefusal(refusal));
  }
  if (until !== undefined && until > docket.clock) docket.advance(until);
  return {
    before,
    after: docket.views.standing(),
    decisions: decided.map(({ decision }) => JSON.parse(formatDecision(decision))),
    rejected,
  };
}

/** Why a preview cannot look as far as that; `clock` is where it begins. */
export function timeTrouble(until: Instant, clock: Instant): string | undefined {
  if (until < clock) return describePreviewTime({ code: 'before-the-clock', clock: formatTimestamp(clock) });
  return until > clock + FURTHEST ? describePreviewTime(tooFar(clock + FURTHEST)) : undefined;
}

function tooFar(latest: Instant) {
  return { code: 'too-far', latest: formatTimestamp(latest) } as const;
}

/**
 * The same events as a seller may play them, with `withOrdersApart`: each new order is of a customer of its own, too, and
 * none names a parcel. Else the answers would tell which of the seller's orders are of one customer.
 */
export function withoutCustomers(facts: readonly PreviewFact[]): readonly PreviewFact[] {
  return facts.map(({ index, fact }) => ({ index, fact: withoutCustomer(fact) }));
}

function withoutCustomer(fact: SellerFact): SellerFact {
  if (fact.type === 'order.placed') return { ...fact, customer: standIn(fact.orderId) };
  if (fact.type === 'shipment.scanned') return { ...fact, trackingNumber: standIn(fact.orderId) };
  return fact.type === 'order.status_updated' ? { ...fact, trackingNumber: undefined } : fact;
}

function idOf(event: unknown): string | null {
  const id = typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined;
  return typeof id === 'string' && id.length <= LONGEST_SHOWN ? id : null;
}

const LONGEST_SHOWN = 128;
