import type { z } from 'zod';
import { formatDecision } from '../../rulebook/decision-line.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { actionId } from '../../rulebook/standing/act.ts';
import type { contextPreview } from './contract.ts';

type Preview = z.input<typeof contextPreview>;
type Undone = NonNullable<Preview['undone']>[number];

/** What a context would do to a seller. */
type Touched = {
  readonly seller: string;
  readonly lapses: number;
  readonly withdrawn: readonly string[];
};

/** Of what may be long, so much is told. */
const MOST_TOLD = 500;
const MOST_SELLERS = 200;

/** Gathers what a context would do, seller by seller. */
export class ContextEffects {
  private readonly context: string;
  private readonly touched: Touched[] = [];
  private readonly undone: Undone[] = [];
  private readonly decisions: Judged[] = [];

  constructor(context: string) {
    this.context = context;
  }

  /** Takes a seller in as it would be, with what would be decided. */
  add(seller: string, after: Docket, decided: readonly Judged[]): void {
    const lapses = excusedBy(after, this.context);
    const withdrawn = decided.filter(({ decision }) => decision.decision === 'action.withdrawn');
    if (lapses === 0 && decided.length === 0) return;
    this.decisions.push(...decided);
    const ids = withdrawn.map(({ decision }) => decision.action);
    for (const { kind, terms } of after.state.actions) {
      const action = actionId(after.state, terms.number);
      if (ids.includes(action)) this.undone.push({ action, kind, violation: terms.violation });
    }
    this.touched.push({ seller, lapses, withdrawn: ids });
  }

  /** All of it, as the API tells it. */
  told(): Preview {
    const { touched, undone, decisions } = this;
    const inOrder = decisions.toSorted((one, other) => one.decision.at - other.decision.at);
    return {
      sellers: touched.filter(({ lapses }) => lapses > 0).length,
      lapses: touched.reduce((sum, { lapses }) => sum + lapses, 0),
      decisions: inOrder.slice(0, MOST_TOLD).map(({ decision }) => JSON.parse(formatDecision(decision))),
      undone: undone.slice(0, MOST_TOLD),
      touched: touched
        .toSorted((one, other) => other.lapses - one.lapses || (one.seller < other.seller ? -1 : 1))
        .slice(0, MOST_SELLERS)
        .map((each) => ({ ...each, withdrawn: [...each.withdrawn] })),
    };
  }
}

function excusedBy({ state }: Docket, context: string): number {
  const lapses = state.histories.flatMap((history) => history?.lapses ?? []);
  return lapses.filter(({ excusedBy: excuse }) => excuse === context).length;
}
