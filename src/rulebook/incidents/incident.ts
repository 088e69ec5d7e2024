import { DAY, type Duration, type Instant, NEVER } from '../instant.ts';

/** What somebody says has happened to data, in the fewest choices that tell them apart (D9). */
export const INCIDENT_KINDS = ['seen', 'contacted', 'lost_or_copied', 'other'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** What a report came to. */
export const INCIDENT_OUTCOMES = ['confirmed', 'not_confirmed', 'not_about_data'] as const;
export type IncidentOutcome = (typeof INCIDENT_OUTCOMES)[number];

/** For so long after a report was closed, what was written about it stays readable; then it is destroyed (reading 89). */
export const INCIDENT_WORDS_KEPT: Duration = 180 * DAY;

/** How a report stands. */
export type IncidentState =
  | { readonly status: 'received' }
  | { readonly status: 'claimed'; readonly by: string; readonly since: Instant }
  | { readonly status: 'closed'; readonly by: string; readonly at: Instant; readonly outcome: IncidentOutcome }
  /** What was written is destroyed; that there was a report, and what it came to, stays. */
  | { readonly status: 'destroyed'; readonly closedAt: Instant; readonly outcome: IncidentOutcome };

/** What somebody wants of a report. `at`: now. */
export type IncidentAct =
  /** `takeOver`: also from whoever has it. */
  | { readonly do: 'claim'; readonly by: string; readonly takeOver: boolean; readonly at: Instant }
  | { readonly do: 'note'; readonly by: string; readonly at: Instant }
  | { readonly do: 'close'; readonly by: string; readonly outcome: IncidentOutcome; readonly at: Instant }
  /** Whoever reported it says more. */
  | { readonly do: 'add'; readonly at: Instant };

/** Why it is not done. */
export type IncidentRefusal =
  | { readonly code: 'incident-claimed'; readonly by: string }
  | { readonly code: 'incident-not-yours' }
  | { readonly code: 'incident-closed' }
  | { readonly code: 'incident-destroyed' };

/** How a report stands after an act, or why the act is refused. */
export function afterAct(
  state: IncidentState,
  act: IncidentAct,
): IncidentState | { readonly refused: IncidentRefusal } {
  if (state.status === 'destroyed') return { refused: { code: 'incident-destroyed' } };
  switch (act.do) {
    case 'claim':
      return claimed(state, act);
    case 'note':
      return state;
    case 'close':
      return closed(state, act);
    case 'add':
      // Whoever adds to a closed report says that it is not over: it waits in the queue again.
      return state.status === 'closed' ? { status: 'received' } : state;
  }
}

type Living = Exclude<IncidentState, { status: 'destroyed' }>;

function claimed(
  state: Living,
  { by, takeOver, at }: Extract<IncidentAct, { do: 'claim' }>,
): IncidentState | { readonly refused: IncidentRefusal } {
  switch (state.status) {
    case 'closed':
      return { refused: { code: 'incident-closed' } };
    case 'received':
      return { status: 'claimed', by, since: at };
    case 'claimed':
      if (state.by === by) return state;
      return takeOver ? { status: 'claimed', by, since: at } : { refused: { code: 'incident-claimed', by: state.by } };
  }
}

function closed(
  state: Living,
  { by, outcome, at }: Extract<IncidentAct, { do: 'close' }>,
): IncidentState | { readonly refused: IncidentRefusal } {
  switch (state.status) {
    case 'closed':
      return { refused: { code: 'incident-closed' } };
    case 'received':
      return { refused: { code: 'incident-not-yours' } };
    case 'claimed':
      return state.by === by
        ? { status: 'closed', by, at, outcome }
        : { refused: { code: 'incident-claimed', by: state.by } };
  }
}

/** When what was written about a report is destroyed, as things stand; `NEVER`: it is not closed. */
export function wordsDestroyedAt(state: IncidentState): Instant {
  switch (state.status) {
    case 'received':
    case 'claimed':
      return NEVER;
    case 'closed':
      return state.at + INCIDENT_WORDS_KEPT;
    case 'destroyed':
      return state.closedAt + INCIDENT_WORDS_KEPT;
  }
}
