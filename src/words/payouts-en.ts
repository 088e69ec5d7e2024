import type { ActionKind, ActionStatus } from '../rulebook/standing/actions.ts';

/** What is said of payouts, to the seller and to the staff. */
export const PAYOUTS_TEXT = {
  title: 'Payouts',
  lead: 'What of your payouts is held, why, and when each part of it is paid.',
  rules:
    'A restriction can hold at most {share} of a payout, for {days} days at most from its first hold on. Once it ends, what is held is paid in equal parts, the first at once, then one every {every} days. If it is taken back, everything held for it is paid at once.',
  totals: 'In all',
  stillHeld: 'Still held',
  released: 'Held and paid since',
  held: 'Held in all',
  filter: 'Show',
  onlyHeld: 'Still held',
  ofAction: 'Only what is or was held for {action}.',
  showAll: 'Show all payouts',
  list: 'Payouts, the one due last first',
  due: 'Due {at}',
  amount: 'of {amount}',
  expected: 'Not due yet. When it is, it is paid, or we say here what is held of it.',
  split: '{paid} paid when it was due, {held} held.',
  reasons: 'Held for',
  reviewBy: 'A person looks at the hold by {at} and may release it before.',
  running: 'It is paid in parts once the restriction ends, and all of it by {at} at the latest.',
  parts: 'Paid in parts',
  when: 'When',
  part: 'Part',
  state: 'State',
  partPaid: 'Paid',
  partPlanned: 'Planned',
  noneTitle: 'No payouts yet',
  none: 'Each payout appears here when the marketplace tells us that it falls due. Nothing is held of it unless a restriction on payouts is in force.',
  noneHeldTitle: 'Nothing is held',
  noneHeld: 'No payout that fits has a part that is still held.',
  more: 'Show earlier payouts',
  link: 'What is held of your payouts',
  all: 'Your payouts',
} as const;

export const PAYOUT_STATE_NAMES = {
  expected: 'Not due yet',
  paid: 'Paid in full',
  held: 'Part held',
  released: 'Paid in full since',
} as const;

/** What has become of the restriction that something is held for. */
const REASON_STATES: Readonly<Record<ActionStatus, string>> = {
  live: 'in force',
  review: 'in force, a person is looking at it',
  stayed: 'paused by an appeal',
  proposed: 'proposed',
  noticed: 'on its way',
  expired: 'ended',
  lifted: 'lifted',
  withdrawn: 'taken back',
  dropped: 'dropped',
  replaced: 'ended when the next one began',
  done: 'carried out',
};

/** The same in words; one that was made milder is a warning now, and holds nothing. */
export function reasonState(kind: ActionKind, status: ActionStatus): string {
  return kind === 'restriction' ? REASON_STATES[status] : 'made milder, it is no restriction any more';
}

/** `1,204.50 JMD`. */
export function money({ amount, currency }: { readonly amount: string; readonly currency: string }): string {
  return `${amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')} ${currency}`;
}
