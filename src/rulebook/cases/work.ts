import type { Case, CaseDecision, CaseKind, CaseOutcome } from './case.ts';

/** What somebody wants to do with a case. */
export type CaseCommand =
  | { readonly do: 'claim' }
  | { readonly do: 'release' }
  | { readonly do: 'hand_over'; readonly to: string }
  | { readonly do: 'note' }
  | { readonly do: 'decide'; readonly decision: CaseDecision; readonly approvalsNeeded: number };

/** Who wants it. A lead may take a case out of the hands of somebody who is away. */
export type CaseWorker = { readonly person: string; readonly isLead: boolean };

/** Why a case cannot be worked on so. */
export type CaseRefusal =
  | { readonly code: 'case-closed' }
  | { readonly code: 'case-claimed'; readonly by: string }
  | { readonly code: 'case-not-claimed' }
  | { readonly code: 'second-person-needed' }
  | { readonly code: 'own-decision' }
  | { readonly code: 'nothing-to-undo' }
  | {
      readonly code: 'decision-not-offered';
      readonly decision: CaseDecision;
      readonly offered: readonly CaseDecision[];
    };

/** What can be decided about each kind. Appeals are decided item by item, questions answered: on pages of their own. Who is reached is talked to. */
const DECISIONS: Readonly<Record<CaseKind, readonly CaseDecision[]>> = {
  confirm_suspension: ['confirmed', 'reinstated'],
  decide_suspension: ['applied', 'dropped'],
  review: ['lifted', 'extended'],
  payout_hold: ['kept', 'released'],
  reinstatement: ['reinstated', 'refused'],
  removal: ['approved', 'refused'],
  appeal: [],
  support: [],
  linked_account: ['confirmed', 'unrelated'],
  inspection: ['accurate', 'inaccurate'],
  // It is mended by a new version of the policy, on the page of those.
  rule_over_budget: [],
  unreached: [],
  data_misuse: ['confirmed', 'no_misuse'],
  // What is late is done on the page of the return, by whose turn it is or in the marketplace’s name.
  return_overdue: [],
};

export function decisionsOf(kind: CaseKind): readonly CaseDecision[] {
  return DECISIONS[kind];
}

/**
 * Works on a case: the case as it is then, or why not. Nobody claims what another holds, a closed case stays closed, nobody
 * approves a removal twice (four eyes), and nobody touches a case about their own decision.
 */
export function work(
  one: Case,
  { person, isLead }: CaseWorker,
  command: CaseCommand,
): Case | { readonly refused: CaseRefusal } {
  const { state } = one;
  if (one.notFor.includes(person)) return refuse({ code: 'own-decision' });
  if (state.status === 'closed') return refuse({ code: 'case-closed' });
  const holder = state.status === 'claimed' ? state.by : undefined;
  switch (command.do) {
    case 'claim':
      if (holder !== undefined && holder !== person) return refuse({ code: 'case-claimed', by: holder });
      return hold(one, person);
    case 'release':
      if (holder === undefined) return one;
      if (holder !== person && !isLead) return refuse({ code: 'case-claimed', by: holder });
      return { ...one, state: { status: 'open' } };
    case 'hand_over':
      if (holder === undefined) return refuse({ code: 'case-not-claimed' });
      if (holder !== person && !isLead) return refuse({ code: 'case-claimed', by: holder });
      return hold(one, command.to);
    case 'note':
      return one;
    case 'decide':
      if (holder === undefined) return refuse({ code: 'case-not-claimed' });
      if (holder !== person) return refuse({ code: 'case-claimed', by: holder });
      return decide(one, person, command);
  }
}

/** Whether somebody may look at what only whoever works on a case is shown: true, or why not. */
export function mayLook({ state, notFor }: Case, person: string): true | CaseRefusal {
  if (notFor.includes(person)) return { code: 'own-decision' };
  switch (state.status) {
    case 'open':
      return { code: 'case-not-claimed' };
    case 'claimed':
      return state.by === person ? true : { code: 'case-claimed', by: state.by };
    case 'closed':
      return { code: 'case-closed' };
  }
}

/** Closes a case whose question went away, or was answered elsewhere. One that is closed stays as it is. */
export function endCase(one: Case, outcome: Extract<CaseOutcome, 'answered' | 'moved_on'>): Case {
  return one.state.status === 'closed' ? one : { ...one, state: { status: 'closed', outcome, by: undefined } };
}

/** The case in the hands of somebody. */
export function hold(one: Case, person: string): Case | { readonly refused: CaseRefusal } {
  if (one.notFor.includes(person)) return refuse({ code: 'own-decision' });
  if (one.approvedBy.includes(person)) return refuse({ code: 'second-person-needed' });
  return { ...one, state: { status: 'claimed', by: person } };
}

function decide(
  one: Case,
  person: string,
  { decision, approvalsNeeded }: Extract<CaseCommand, { do: 'decide' }>,
): Case | { readonly refused: CaseRefusal } {
  const offered = decisionsOf(one.kind);
  if (!offered.includes(decision)) return refuse({ code: 'decision-not-offered', decision, offered });
  if (one.approvedBy.includes(person)) return refuse({ code: 'second-person-needed' });
  const approvedBy = decision === 'approved' ? [...one.approvedBy, person] : one.approvedBy;
  if (decision === 'approved' && approvedBy.length < approvalsNeeded)
    // Back to the queue, for somebody else.
    return { ...one, approvedBy, state: { status: 'open' } };
  return { ...one, approvedBy, state: { status: 'closed', outcome: decision, by: person } };
}

function refuse(refused: CaseRefusal): { readonly refused: CaseRefusal } {
  return { refused };
}
