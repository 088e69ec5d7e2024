import { parseFact } from '../../rulebook/facts/parse.ts';
import type { Fact, PlatformFact, SellerFact } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { EventRefusal } from '../../rulebook/refusals.ts';
import { describeProblem, describeUnknownType } from '../../words/en.ts';
import { describeRefusal } from '../../words/replay-en.ts';

/** An event that is not taken in: where it stands in the batch, and what is wrong with which field. */
export type Rejection = {
  readonly index: number;
  readonly id: string | undefined;
  readonly pointer: string;
  readonly detail: string;
};

/** A readable event of a batch. */
export type Arrived<Kind extends Fact = Fact> = {
  readonly index: number;
  readonly fact: Kind;
  readonly event: unknown;
};

/** A stretch of a batch that is judged together, in order: seller facts, or one fact that reaches all sellers. */
export type Stretch =
  | { readonly about: 'sellers'; readonly arrived: readonly Arrived<SellerFact>[] }
  | { readonly about: 'platform'; readonly arrived: Arrived<PlatformFact> };

/** Reads a batch: what can be used, in stretches, and what cannot, with every problem of it. */
export function readBatch(
  events: readonly unknown[],
  wall: Instant,
): { readonly stretches: readonly Stretch[]; readonly rejected: readonly Rejection[] } {
  const rejected: Rejection[] = [];
  const stretches: Stretch[] = [];
  let run: Arrived<SellerFact>[] | undefined;
  for (const [index, event] of events.entries()) {
    const fact = parseFact(event, wall);
    if (fact.type === 'refused') {
      const id = idOf(event);
      for (const problem of fact.problems)
        rejected.push({ index, id, pointer: problem.pointer, detail: `${problem.field}: ${describeProblem(problem)}` });
    } else if (fact.type === 'unknown') {
      rejected.push({ index, id: idOf(event), pointer: '/type', detail: `type: ${describeUnknownType(fact.name)}` });
    } else if (fact.type === 'context.declared' || fact.type === 'context.withdrawn') {
      stretches.push({ about: 'platform', arrived: { index, fact, event } });
      run = undefined;
    } else {
      if (run === undefined) {
        run = [];
        stretches.push({ about: 'sellers', arrived: run });
      }
      run.push({ index, fact, event });
    }
  }
  return { stretches, rejected };
}

/** The rejection of an event that is well formed and still cannot be taken in. */
export function rejectionOf({ index, fact }: Arrived, refusal: EventRefusal): Rejection {
  const pointer = refusal.code === 'conflicting-event' ? '/id' : '/data/orderId';
  return { index, id: fact.id, pointer, detail: describeRefusal(refusal) };
}

function idOf(event: unknown): string | undefined {
  const id = typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined;
  return typeof id === 'string' && id.length <= LONGEST_SHOWN ? id : undefined;
}

const LONGEST_SHOWN = 128;
