import type { CaseDecision, CaseKind, CaseOutcome, CaseStatus } from '../rulebook/cases/case.ts';
import type { Harm } from '../rulebook/cases/urgency.ts';
import { amount } from './staff-en.ts';

/** What each kind of case asks. */
export const CASE_KIND_NAMES: Readonly<Record<CaseKind, string>> = {
  confirm_suspension: 'Confirm a suspension',
  decide_suspension: 'Decide a proposed suspension',
  review: 'Review',
  payout_hold: 'Look at a payout hold',
  reinstatement: 'Reinstatement',
  removal: 'Decide a removal',
  appeal: 'Appeal',
  support: 'Question',
  linked_account: 'Linked account',
  inspection: 'Inspect a listing again',
  rule_over_budget: 'Mend a rule',
  unreached: 'Reach a seller',
  data_misuse: 'Stopped at customer data',
  return_overdue: 'A return is late',
};

export const CASE_STATUS_NAMES: Readonly<Record<CaseStatus, string>> = {
  open: 'Open',
  claimed: 'Claimed',
  closed: 'Closed',
};

/** What goes on while a case waits. */
export const HARM_NAMES: Readonly<Record<Harm, string>> = {
  critical: 'Critical',
  customers: 'Customers are harmed',
  seller: 'The seller waits',
  question: 'A question',
};

/** What can be decided, as a choice. */
export const CASE_DECISION_NAMES: Readonly<Record<CaseDecision, string>> = {
  confirmed: 'Confirm: a breach happened',
  applied: 'Suspend the account',
  dropped: 'Drop the proposal',
  lifted: 'Lift it now',
  extended: 'Keep it',
  kept: 'Keep the hold',
  released: 'Release the payouts now',
  reinstated: 'Reinstate the account',
  refused: 'Refuse',
  approved: 'Approve the removal',
  unrelated: 'No evasion: different people',
  accurate: 'The listing is accurate now',
  inaccurate: 'It is still inaccurate',
  no_misuse: 'No misuse: let them go on',
};

/** How a case ended, in a word. */
export const CASE_OUTCOME_NAMES: Readonly<Record<CaseOutcome, string>> = {
  confirmed: 'Confirmed',
  applied: 'Suspended',
  dropped: 'Dropped',
  lifted: 'Lifted',
  extended: 'Kept',
  kept: 'Hold kept',
  released: 'Payouts released',
  reinstated: 'Reinstated',
  refused: 'Refused',
  approved: 'Approved',
  unrelated: 'No evasion',
  accurate: 'Accurate',
  inaccurate: 'Still inaccurate',
  no_misuse: 'No misuse',
  answered: 'Answered',
  moved_on: 'Closed by itself',
};

/** What was done with a case; `who` may be nobody. */
export const CASE_ENTRY_NAMES = {
  claimed: 'claimed it',
  released: 'put it back into the queue',
  handed_over: 'handed it over to',
  noted: 'wrote a note',
  contacted: 'contacted the seller',
  looked: 'looked at a picture that the seller sent',
  decided: 'decided',
  closed: 'It closed by itself',
} as const;

/** The queue. */
export const QUEUE_WORDS = {
  title: 'Queue',
  lead: 'What people are asked to decide, the most urgent first.',
  columns: {
    kind: 'Case',
    seller: 'Seller',
    about: 'About',
    harm: 'Meanwhile',
    due: 'Due',
    holder: 'Held by',
    outcome: 'Outcome',
    closed: 'Closed',
  },
  filterKind: 'Kind',
  anyKind: 'All kinds',
  filterState: 'State',
  active: 'To be done',
  states: { open: 'Not claimed', claimed: 'Claimed', closed: 'Closed' },
  mine: 'Mine',
  seller: 'Seller id',
  sellerHint: 'The whole id, such as S-17',
  overdue: 'overdue',
  nobody: 'nobody',
  you: 'you',
  claim: 'Claim',
  claimed: 'You have the case',
  emptyTitle: 'Nothing waits for you',
  empty:
    'A case appears here when an action needs a person: a proposed suspension, a review, a removal, a way back, an appeal or a question.',
  emptyFilteredTitle: 'No case fits',
  emptyFiltered: 'No case fits these filters.',
  clear: 'Show all that is to be done',
  more: 'Show more',
} as const;

/** `12 to be done · 5 not claimed · 2 yours · 1 overdue`. */
export function describeCounts(counts: {
  readonly active: number;
  readonly unclaimed: number;
  readonly mine: number;
  readonly overdue: number;
}): string {
  const { active, unclaimed, mine, overdue } = counts;
  const parts = [`${amount(active, 'case', 'cases')} to be done`];
  if (unclaimed > 0) parts.push(`${unclaimed} not claimed`);
  if (mine > 0) parts.push(`${mine} yours`);
  if (overdue > 0) parts.push(`${overdue} overdue`);
  return parts.join(' · ');
}

/** A case. */
export const CASE_WORDS = {
  back: 'Queue',
  notFoundTitle: 'No such case',
  notFound: 'It may be an appeal against a decision of your own: those are shown to others only.',
  facts: {
    question: 'Question',
    seller: 'Seller',
    action: 'Action',
    violation: 'About',
    harm: 'Meanwhile',
    opened: 'Since',
    due: 'Due',
    holder: 'Held by',
    approved: 'Approved by',
    outcome: 'Outcome',
    link: 'Linked to',
    listing: 'Listing',
  },
  claim: 'Claim',
  release: 'Put back',
  handOver: 'Hand over',
  handOverTo: 'To',
  handOverNote: 'What is known, what is left to do',
  handOverDone: 'Handed over',
  claimFirst: 'Claim the case to decide it.',
  heldBy: (name: string) => `${name} has this case. Only ${name} decides it; a lead can put it back.`,
  secondTitle: 'A second person decides next',
  second: (name: string) => `${name} has approved the removal. It takes effect when somebody else approves it, too.`,
  secondYou: 'You have approved the removal. Somebody else must decide next; the case is back in the queue.',
  saw: 'What was decided, and on what evidence',
  sawNone: 'It rests on no decision about an action.',
  history: 'Every action on the seller',
  historyNone: 'There has been none.',
  similar: 'Similar cases',
  similarNone: 'No case of this kind about the same was closed before.',
  similarColumns: { seller: 'Seller', outcome: 'Outcome', reason: 'Kind of reason', closed: 'Closed', by: 'By' },
  ownWords: 'in own words',
  entries: 'Notes and what was done',
  entriesNone: 'Nothing yet.',
  note: 'Note for colleagues',
  noteHint: 'Sealed; the seller never sees it.',
  addNote: 'Add the note',
  contact: 'Contact the seller first',
  contactWhy: 'There was no action on this seller for six months. Talk to the seller before you suspend the account.',
  contactReach: 'Reach the seller another way',
  contactReachWhy: 'Mail did not arrive. What you record here counts as told: from then on the time to answer runs.',
  contactText: 'How and when you reached the seller, and what was said',
  contactRecord: 'Record the contact',
  contactDone: 'The seller was contacted',
  decide: 'Decide',
  decision: 'Decision',
  template: 'Begin with a template',
  noTemplate: 'Own words',
  reason: 'Reason',
  reasonHint: 'At least ten characters. It stays with the decision for ever.',
  blanks: (blanks: readonly string[]) => `Fill in the facts: ${blanks.join(', ')}`,
  conditions: 'Conditions',
  conditionsHint: 'What the seller is to keep to, one a line.',
  exception: 'Effect',
  exceptionNone: 'After the notice of 30 days',
  exceptionAtOnce: (code: string) => `At once: ${code.replaceAll('_', ' ')}`,
  preview: 'What will follow',
  previewing: 'Working out what would follow …',
  previewIdle: 'Choose a decision to see everything that would follow.',
  followNone: 'Nothing changes for the seller.',
  what: 'For the seller',
  rung: 'Rung',
  selling: 'Sells',
  visible: 'Listings shown',
  limited: 'Limited',
  yes: 'yes',
  no: 'no',
  none: 'nothing',
  before: 'Now',
  after: 'After',
  secondPerson: 'Nothing follows yet: somebody else must approve it, too.',
  contactFirst: 'Record first that the seller was contacted.',
  confirm: 'Record this decision',
  done: 'Your decision is recorded',
  notRecorded: 'Your decision was not recorded.',
  reload: 'Show what changed',
  reasonGiven: 'Reason given',
} as const;

export const CASE_KEYS = { claim: 'Claim', decide: 'To the decision' } as const;
