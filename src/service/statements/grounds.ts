import type { Policy } from '../../rulebook/policy/policy.ts';
import type { CitedEvent } from './cited-event.ts';
import type { StatedDecision, StoredDecision } from './stored-decision.ts';
import type { StatementTexts } from './texts.ts';

/** Everything that a statement is made from. Nothing in it is later than the decision. */
export type Grounds = {
  readonly stated: StatedDecision;
  /** The decisions about the action and about those it stands on, by action, in order, up to the stated one. */
  readonly actions: ReadonlyMap<string, readonly StoredDecision[]>;
  /** The events that are cited, by their ids. */
  readonly events: ReadonlyMap<string, CitedEvent>;
  /** A policy by its name and version, `kingston-express@1`. */
  readonly policyOf: (id: string) => Policy | undefined;
  readonly texts: StatementTexts;
};

/** What a statement is made from under one policy: that of the decision which brought the action (F13). */
export type Case = Grounds & { readonly brought: StoredDecision; readonly policy: Policy };

/** The decision that brought an action: the first one about it. */
export function broughtBy({ actions }: Pick<Grounds, 'actions'>, action: string): StoredDecision | undefined {
  return actions.get(action)?.[0];
}

/** The ids of everything that an action cites: its own lapses or breach, and the lapses that were weighed with them. */
export function citedIn({ line, trace }: StoredDecision): readonly string[] {
  return [...new Set([...trace.evidence.map(({ id }) => id), ...line.because])];
}

/**
 * The actions that one stands on, each once. Of those that cite nothing of their own, what they stand on themselves comes
 * behind them: at the end of each chain there is evidence.
 */
export function restedActions(grounds: Pick<Grounds, 'actions'>, brought: StoredDecision): readonly StoredDecision[] {
  const found = new Map<string, StoredDecision>();
  const follow = ({ line }: StoredDecision): void => {
    for (const action of line.rests ?? []) {
      const rested = broughtBy(grounds, action);
      if (rested === undefined || found.has(action)) continue;
      found.set(action, rested);
      if (rested.line.because.length === 0) follow(rested);
    }
  };
  follow(brought);
  return [...found.values()];
}
