/** What can be wrong with working on a case. */
export type CaseProblemCode =
  | 'unknown-case'
  | 'case-closed'
  | 'case-claimed'
  | 'case-not-claimed'
  | 'second-person-needed'
  | 'nothing-to-undo'
  | 'decision-not-offered'
  | 'changed-meanwhile'
  | 'case-moved-on'
  | 'contact-first';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const CASE_PROBLEMS: Readonly<Record<CaseProblemCode, Words>> = {
  'unknown-case': {
    title: 'There is no such case for you',
    detail: 'No case with the id {case} is yours to see',
    meaning:
      'The id is of no case, or of an appeal against a decision that you took yourself: those are shown to others only.',
    cure: 'Take the id from the queue.',
  },
  'case-closed': {
    title: 'The case is closed',
    detail: 'It was closed already and stays as it is',
    meaning: 'Somebody decided it, or its question went away. Nothing was changed.',
    cure: 'Load the case again and look at its outcome. A new question opens a new case.',
  },
  'case-claimed': {
    title: 'Somebody else has the case',
    detail: '{person} is working on it',
    meaning: 'Only whoever has claimed a case decides it, hands it over or releases it. Nothing was changed.',
    cure: 'Ask them to hand it over. A lead may take it back to the queue.',
  },
  'case-not-claimed': {
    title: 'Nobody has claimed the case',
    detail: 'Claim it first, so that nobody else works on it at the same time',
    meaning: 'A case is decided and handed over by whoever holds it.',
    cure: 'Claim it, look at it again, then decide.',
  },
  'second-person-needed': {
    title: 'It takes somebody else',
    detail: 'You have approved this removal; another person must decide next',
    meaning: 'A removal is decided by two different people. Your approval is recorded.',
    cure: 'Leave it in the queue for a colleague.',
  },
  'nothing-to-undo': {
    title: 'It cannot be undone any more',
    detail: 'Something else was done with it since, or you did nothing with it',
    meaning:
      'What somebody did with a case is undone only while it is the last thing that happened to it. Nothing was changed.',
    cure: 'Look at the case, and claim it, put it back or hand it over as it is needed now.',
  },
  'decision-not-offered': {
    title: 'That is not for this case to decide',
    detail: 'It can be decided with {offered}',
    meaning: 'Each kind of case has its own decisions.',
    cure: 'Use one of those that the case lists.',
  },
  'changed-meanwhile': {
    title: 'Something changed since you looked',
    detail: 'What came meanwhile: {changes}. Look at the case again, then decide',
    meaning: 'More was decided about the seller since the page was loaded. Your decision was not recorded.',
    cure: 'Load the case again, look at what changed, and decide with the new `seen`.',
  },
  'case-moved-on': {
    title: 'The question went away',
    detail: 'The action is not waiting for this decision any more',
    meaning: 'The action ended or was decided elsewhere. Your decision was not recorded, and the case is closed.',
    cure: 'Look at the action to see what became of it.',
  },
  'contact-first': {
    title: 'The seller must be contacted first',
    detail:
      'There was no action for {days} days before this proposal: contact the seller, record it on the case, then decide',
    meaning: 'A seller who has been quiet for six months is talked to before a suspension is applied.',
    cure: 'Contact the seller and record what was said with POST /v1/cases/{id}/contact. Dropping the proposal needs no contact.',
  },
};

/** What is wrong with a part of a request about a case, and the cure. */
export type CaseFieldRefusal =
  | { readonly code: 'blanks-left'; readonly blanks: readonly string[] }
  | { readonly code: 'not-a-colleague' }
  | { readonly code: 'several-kinds' }
  | { readonly code: 'not-together'; readonly kind: string }
  | { readonly code: 'no-such-exception'; readonly allowed: readonly string[] }
  | { readonly code: 'no-such-breach'; readonly allowed: readonly string[] }
  | { readonly code: 'conditions-missing' };

export function describeCaseField(refusal: CaseFieldRefusal): string {
  switch (refusal.code) {
    case 'blanks-left':
      return `fill the blanks with the facts of the case: ${refusal.blanks.join(', ')}`;
    case 'not-a-colleague':
      return 'names nobody who works on cases; take an id from GET /v1/cases/colleagues';
    case 'several-kinds':
      return 'must all be of one kind; send each kind by itself';
    case 'not-together':
      return `must have none of the kind ${refusal.kind}: each of those is looked at by itself`;
    case 'no-such-exception':
      return `must be one of ${refusal.allowed.join(', ')}, or left out`;
    case 'no-such-breach':
      return `say which misuse it was: one of ${refusal.allowed.join(', ')}`;
    case 'conditions-missing':
      return 'say at least one thing that the seller is to keep to';
  }
}

/** A change since a case was read: `restriction.applied (S-1/4)`. */
export function describeChange(decision: string, action: string): string {
  return `${decision} (${action})`;
}
