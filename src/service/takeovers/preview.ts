import type { z } from 'zod';
import { formatDecision } from '../../rulebook/decision-line.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { TakeoverConfirmed } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { actionId } from '../../rulebook/standing/act.ts';
import type { Action } from '../../rulebook/standing/actions.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { takeoverPreview } from './contract.ts';

type Preview = z.input<typeof takeoverPreview>;
type Breach = Omit<Preview['breaches'][number], 'at' | 'cleared'> & { readonly at: Instant };

/** Plays a takeover on a copy of its seller: what it would excuse, clear and undo. */
export function playTakeover(docket: Docket, decided: readonly Judged[], fact: TakeoverConfirmed): Preview {
  const before = docket.views.standing().rung;
  const breaches = breachesOf(docket).filter(({ at }) => at >= fact.from);
  docket.fold(fact, docket.clock);
  const withdrawn = decided.filter(({ decision }) => decision.decision === 'action.withdrawn');
  const ids = new Set(withdrawn.map(({ decision }) => decision.action));
  const left = new Set(breachesOf(docket).map(keyOf));
  return {
    lapses: docket.state.histories
      .flatMap((history) => history?.lapses ?? [])
      .filter(({ excusedBy }) => excusedBy === fact.id).length,
    decisions: decisions(decided),
    undone: docket.state.actions
      .map(({ kind, terms }) => ({ action: actionId(docket.state, terms.number), kind, violation: terms.violation }))
      .filter(({ action }) => ids.has(action)),
    breaches: breaches.map((breach) => ({
      ...breach,
      at: formatTimestamp(breach.at),
      cleared: !left.has(keyOf(breach)),
    })),
    rung: { before, after: docket.views.standing().rung },
  };
}

/** Decisions as the API tells them. */
export function decisions(decided: readonly Judged[]): Record<string, unknown>[] {
  return decided.map(({ decision }) => JSON.parse(formatDecision(decision)) as Record<string, unknown>);
}

function keyOf({ event, action }: Pick<Breach, 'event' | 'action'>): string {
  return `${action} ${event}`;
}

/** The breaches that actions which stand were issued for, or that joined them. Signs of faking name no breach of their own. */
function breachesOf({ state }: Docket): readonly Breach[] {
  const standing = state.actions.filter(({ status }) => status !== 'withdrawn' && status !== 'dropped');
  return standing.flatMap((action) => {
    const id = actionId(state, action.terms.number);
    return toldBreaches(action).map(({ event, violation, at }) => ({
      ...{ event, violation, action: id },
      at: state.told.find((each) => each.event === event)?.at ?? at,
    }));
  });
}

function toldBreaches({ terms, joined }: Action): { event: string; violation: string; at: Instant }[] {
  const { evidence, signs, violation, at } = terms;
  const own = evidence.kind === 'breach' && signs === undefined ? evidence.events : [];
  return [
    ...own.map((event) => ({ event, violation, at })),
    ...joined.flatMap((each) =>
      each.signs === undefined ? each.events.map((event) => ({ event, violation: each.kind, at: each.at })) : [],
    ),
  ];
}
