import { amount } from './staff-en.ts';

type ContextKind = 'weather' | 'customs' | 'platform_slowdown';
type Affected = 'handover' | 'delivery';
export type ContextState = 'upcoming' | 'current' | 'past' | 'withdrawn';

export const CONTEXT_KIND_NAMES: Readonly<Record<ContextKind, string>> = {
  weather: 'Weather',
  customs: 'Customs',
  platform_slowdown: 'Platform slowdown',
};

/** What can excuse a lapse, contexts and the rest. */
export const EXCUSE_NAMES: Readonly<Record<ContextKind | 'takeover', string>> = {
  ...CONTEXT_KIND_NAMES,
  takeover: 'Taken-over account',
};

export const CONTEXT_STATE_NAMES: Readonly<Record<ContextState, string>> = {
  upcoming: 'Upcoming',
  current: 'Now',
  past: 'Past',
  withdrawn: 'Withdrawn',
};

export const AFFECTED_NAMES: Readonly<Record<Affected, string>> = { handover: 'Hand-over', delivery: 'Delivery' };

/** The contexts: times in which failures are not the sellers'. */
export const CONTEXTS_WORDS = {
  title: 'Contexts',
  what: 'Times and places in which a late parcel is nobody’s fault. What they excuse weighs nothing against any seller.',
  declare: 'Declare a context',
  preview: 'Preview a context',
  bands: 'The past half year',
  bandsLabel: 'Contexts of the past half year, by kind and place. The table below has the same figures.',
  now: 'now',
  everywhere: 'Everywhere',
  moreLanes: (number: number) => `Show all ${number} lanes`,
  fewerLanes: 'Show fewer lanes',
  noBands: 'No context in the past half year. Older ones are in the table.',
  table: 'All contexts',
  columns: {
    kind: 'Kind',
    state: 'State',
    times: 'When',
    where: 'Where',
    affects: 'Affects',
    excused: 'Excuses',
    withdraw: 'Withdraw',
  },
  to: 'to',
  any: 'Any',
  more: 'Show earlier contexts',
  withdraw: 'Withdraw…',
  emptyTitle: 'No context declared yet',
  empty:
    'When a storm, customs or the platform itself holds parcels up, declare it here. Its late orders are excused for every seller at once, and actions that no longer stand are undone.',
  emptyFiltered: 'No context is in this state',
  emptyFilteredMore: 'There are others.',
  showAll: 'Show all',
  mayNot: 'Staff leads declare and withdraw contexts. You can fill in and preview one, and send a lead the link.',
} as const;

/** `132 lapses of 41 sellers`, `nothing`. */
export function describeExcused(lapses: number, sellers: number): string {
  if (lapses === 0) return 'nothing';
  return `${amount(lapses, 'lapse', 'lapses')} of ${amount(sellers, 'seller', 'sellers')}`;
}

/** Withdrawing one: what changes and what does not. */
export const WITHDRAW_WORDS = {
  title: 'Withdraw this context?',
  confirm: 'Withdraw',
  stays: 'An excuse once given stays.',
  changes:
    'From now on, nothing new is excused by it: orders and deadlines that settle after this moment are judged as usual.',
  forGood: 'A withdrawn context cannot be opened again. If it was right after all, declare it anew.',
  done: 'Context withdrawn',
  nothingChanged: 'It was not withdrawn; nothing has changed.',
} as const;

/** `Its excuses for 132 lapses of 41 sellers stay as they are, and no action comes back.` */
export function describeKept(lapses: number, sellers: number): string {
  if (lapses === 0) return 'It has excused nothing so far, so nothing changes for any seller today.';
  return `The ${describeExcused(lapses, sellers)} that it has excused stay excused, and no action that was undone comes back.`;
}

/** After withdrawing. */
export function describeWithdrawn(lapses: number, sellers: number): string {
  if (lapses === 0) return 'It had excused nothing.';
  return `Its excuses for ${describeExcused(lapses, sellers)} stay.`;
}

/** After declaring. */
export function describeDeclared(where: string, lapses: number, sellers: number): string {
  const now = lapses === 0 ? 'nothing yet' : describeExcused(lapses, sellers);
  return `${where}: it excuses ${now}. Whatever of this time settles or becomes known later is excused, too.`;
}
