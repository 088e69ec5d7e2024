import type { Role } from '../rulebook/accounts/actor.ts';
import type { Rung } from '../rulebook/policy/policy.ts';
import { capital, count } from './quantities-en.ts';

/** What the kit of the console says by itself. Screens have catalogues of their own beside this one. */

export const PRODUCT = 'Kingston Trust';

/** A rung's name, and what it means for the account, facts first. */
export const RUNGS: Readonly<Record<Rung, { readonly name: string; readonly meaning: string }>> = {
  good: { name: 'Good', meaning: 'Your account is in good standing. Everything works.' },
  warned: { name: 'Warned', meaning: 'Everything still works. Something needs your attention.' },
  restricted: { name: 'Restricted', meaning: 'Your store is open. One feature is limited for a time.' },
  suspended: { name: 'Suspended', meaning: 'Selling is paused. You can answer, appeal and look after open orders.' },
  removed: { name: 'Removed', meaning: 'The account is closed. Open orders and money owed are still settled.' },
};

export const LADDER = {
  label: 'Where the account stands',
  here: 'The account is here',
  since: 'since',
} as const;

export const GAUGE = {
  target: 'target',
  standsStill: 'stands still at',
  filledBy: 'What filled it',
  nothingYet: 'Nothing yet in this time',
  adds: (percent: string) => `adds ${percent}`,
  level: 'level',
} as const;

/** How full a gauge is, in words. */
export type Fullness = 'empty' | 'low' | 'filling' | 'nearly-full' | 'full';

export const FULLNESS: Readonly<Record<Fullness, string>> = {
  empty: 'Empty',
  low: 'Low',
  filling: 'Filling',
  'nearly-full': 'Nearly full',
  full: 'Full',
};

export const fullOf = (percent: string) => `${percent} full`;

export const TREND = {
  chart: 'Chart',
  table: 'Table',
  view: 'Show as',
  week: 'Week from',
  rate: 'Rate',
  of: 'Of',
  target: 'Target',
  nothing: 'nothing',
  summary: (label: string, weeks: number, first: string, last: string) =>
    `${label}, ${count(weeks)} weeks, from ${first} to ${last}`,
} as const;

export const FILTERS = {
  remove: (label: string) => `Take away the filter ${label}`,
  clear: 'Clear all',
  active: 'Filters in force',
  clearSearch: 'Clear the search',
  any: 'Any',
  search: 'Go to the search',
} as const;

export const FAILURE = {
  title: 'This did not load',
  happened: 'Something went wrong on the way.',
  data: 'Nothing was changed or lost.',
  cure: 'Try again in a moment. If it stays like this, tell support.',
  retry: 'Try again',
  reference: 'Reference for support',
  crashTitle: 'This page stopped working',
  crashHappened: 'We made a mistake in this page.',
  crashData: 'What you saved before is safe. What you were typing here may be gone.',
  crashCure: 'Load the page again. If it happens again, tell support what you were doing.',
  reload: 'Load the page again',
} as const;

export const OFFLINE = {
  happened: 'We could not reach the service.',
  cure: 'Look at your connection, then try again.',
} as const;

/** Where a part of the console itself did not come. */
export const MISSING_PART = {
  happened: 'A part of this page could not be fetched: either we cannot be reached, or there is a newer version of it.',
  cure: 'Look at your connection, then try again.',
} as const;

export const LOADING = 'Loading';

export const DIALOG = {
  cancel: 'Go back',
  close: 'Close',
  preview: 'What will follow',
  working: 'Working on it',
} as const;

export const COPY = {
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Mark the text and copy it by hand',
} as const;

export const SHORTCUTS = {
  title: 'Keyboard shortcuts',
  lead: 'They work wherever you are not typing.',
  open: 'Show these shortcuts',
  close: 'Close this window',
  followedBy: 'then',
} as const;

export const TOAST = { close: 'Dismiss', undo: 'Undo', region: 'Notices' } as const;

export const SHELL = {
  skip: 'Skip to the content',
  menu: 'Open the menu',
  closeMenu: 'Close the menu',
  navigation: 'Main',
  scheme: 'Colours',
  offline: 'You are offline. What you see may be old; nothing you send now will arrive.',
  lookAgain: 'Back online',
  shortcuts: 'Keyboard shortcuts',
  signOut: 'Sign out',
  stillSignedIn: 'You are still signed in: we could not reach the service. Try again in a moment.',
  account: 'Your account',
  security: 'Sign-in and security',
  guide: 'The seller guide: every rule in plain words',
  report: 'Report a data problem',
} as const;

/** What people are here, as they are called beside their name. */
export const ROLES: Readonly<Record<Role, string>> = {
  'seller-owner': 'Store owner',
  'seller-member': 'Store team',
  customer: 'Customer',
  'staff-agent': 'Staff',
  'staff-lead': 'Staff lead',
  'policy-editor': 'Policy editor',
  'data-protection-officer': 'Data protection officer',
  'hub-operator': 'Hub',
  administrator: 'Administrator',
};

export type Scheme = 'light' | 'dark' | 'auto';

export const SCHEMES: Readonly<Record<Scheme, string>> = {
  light: 'Light',
  dark: 'Dark',
  auto: 'Same as the device',
};

/** The title of the browser's tab. */
export const pageTitle = (page: string) => `${page} · ${PRODUCT}`;

export const NOT_FOUND = {
  title: 'There is no such page',
  lead: 'The address may be mistyped, or what was here has moved.',
  home: 'Go to the start page',
} as const;

/** `1 order`, `20 orders`, `no orders`. */
export function counted(number: number, one: string, many: string): string {
  return `${number === 1 ? '1' : count(number)} ${number === 1 ? one : many}`;
}

/** The same at the beginning of a sentence. */
export const capitalCounted = (number: number, one: string, many: string) => capital(counted(number, one, many));
