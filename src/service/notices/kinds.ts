import type { NoticeKind } from '../../words/notices-en.ts';

/** What a person may do without by mail. Whatever is grave or has a date is not here, and always comes. */
export const OPTIONAL_KINDS = ['endings', 'reports', 'messages', 'returns'] as const;
export type OptionalKind = (typeof OPTIONAL_KINDS)[number];

/** Every kind of notice, with what it belongs to where it can be switched off. */
const BELONGS: Readonly<Record<NoticeKind, OptionalKind | undefined>> = {
  'warning.issued': undefined,
  'restriction.applied': undefined,
  'suspension.proposed': undefined,
  'suspension.applied': undefined,
  'removal.proposed': undefined,
  'removal.noticed': undefined,
  'account.removed': undefined,
  'action.expired': 'endings',
  'action.lifted': 'endings',
  'action.withdrawn': 'endings',
  'action.extended': undefined,
  'action.review': undefined,
  'action.reduced': undefined,
  reminder: undefined,
  'address.bounced': undefined,
  'account.linked': undefined,
  'payout.held': undefined,
  'payout.released': undefined,
  'payout.hold.decided': undefined,
  'dispute.opened': undefined,
  'dispute.overdue': undefined,
  'dispute.resolved': undefined,
  'dispute.reopened': undefined,
  'dispute.reviewed': undefined,
  'return.requested': 'returns',
  'return.received': 'returns',
  'return.inspected': 'returns',
  'listing.found': undefined,
  'listing.taken_down': undefined,
  'listing.restored': undefined,
  'listing.kept': undefined,
  'inquiry.concerns': undefined,
  'inquiry.closed': undefined,
  // By law it comes to each of them, on paper or by mail (EU 2019/1150, art. 3).
  'policy.changed': undefined,
};

/** There may be many in a day, and each is small: their mails are gathered. */
const GATHERED: ReadonlySet<NoticeKind> = new Set(['payout.held', 'payout.released', 'payout.hold.decided']);

/** Whether notices of a kind go out together, see `gatherMail`. */
export function isGathered(kind: NoticeKind): boolean {
  return GATHERED.has(kind);
}

export const NOTICE_KINDS = Object.keys(BELONGS) as [NoticeKind, ...NoticeKind[]];

/** What a kind of notice belongs to where it can be switched off. */
export function optionalKindOf(kind: NoticeKind): OptionalKind | undefined {
  return BELONGS[kind];
}
