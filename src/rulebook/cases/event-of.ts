import type { CaseDecision, CaseKind } from './case.ts';

/** What a decision is recorded with. */
export type Decided = {
  readonly action: string | undefined;
  /** The violation kind of the action; of a misuse of customers' data the kind that was found. */
  readonly violation: string | undefined;
  /** The ids of the events that the action cites; of a misuse those of the accesses that show it. */
  readonly because: readonly string[];
  readonly person: string;
  /** Where the reason lies, sealed. */
  readonly reasonRef: string;
  /** Of a reinstatement. */
  readonly conditions: readonly string[];
  /** Of a removal: why it takes effect at once. */
  readonly exception: string | undefined;
  /** Of an inspection: the listing. */
  readonly listing: string | undefined;
};

export type DecisionEvent = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** The event that a decision is recorded as (contract §1); undefined: it changes nothing on the ladder. */
export function eventOf(kind: CaseKind, decision: CaseDecision, decided: Decided): DecisionEvent | undefined {
  const { action, person, reasonRef } = decided;
  switch (kind) {
    case 'confirm_suspension':
      return decision === 'confirmed' ? confirmed(decided.violation, decided) : reinstatement(decision, decided);
    case 'decide_suspension':
      return { type: 'suspension.decided', data: { action, outcome: decision, by: 'staff', person, reasonRef } };
    case 'review':
      return { type: 'review.decided', data: { action, outcome: decision, by: person, reasonRef } };
    case 'payout_hold':
      return { type: 'payout_hold.decided', data: { action, outcome: decision, by: person, reasonRef } };
    case 'reinstatement':
      return reinstatement(decision, decided);
    case 'removal': {
      const { exception } = decided;
      const coded = exception === undefined ? {} : { exception };
      return { type: 'removal.decided', data: { action, outcome: decision, by: person, ...coded, reasonRef } };
    }
    case 'data_misuse':
      return decision === 'confirmed' ? confirmed(decided.violation, decided) : undefined;
    case 'linked_account':
      return decision === 'confirmed' ? confirmed('ban_evasion', decided) : undefined;
    case 'inspection':
      // A seller who asks must not be worse off for it: what is still inaccurate was found before.
      return decision === 'accurate' ? inspected(decided) : undefined;
    case 'appeal':
    case 'support':
    case 'rule_over_budget':
    case 'unreached':
    case 'return_overdue':
      return undefined;
  }
}

function confirmed(kind: string | undefined, { because, person, reasonRef }: Decided): DecisionEvent {
  return { type: 'conduct.confirmed', data: { kind, by: 'staff', evidence: because, person, reasonRef } };
}

function inspected({ listing, person, reasonRef }: Decided): DecisionEvent {
  return {
    type: 'listing.inspected',
    data: { listingId: listing, finding: 'accurate', by: 'staff', person, reasonRef },
  };
}

function reinstatement(outcome: CaseDecision, { action, conditions, person, reasonRef }: Decided): DecisionEvent {
  const stated = conditions.length === 0 ? {} : { conditions };
  return { type: 'reinstatement.decided', data: { action, outcome, ...stated, by: person, reasonRef } };
}
