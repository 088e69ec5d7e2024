import { enumeration } from './quantities-en.ts';
import { describeExcused } from './staff-contexts-en.ts';
import { amount } from './staff-en.ts';

/** What is wrong with what was filled in. */
export type DeclarationFault =
  | 'from-missing'
  | 'to-missing'
  | 'not-a-time'
  | 'skipped-time'
  | 'to-before-from'
  | 'affects-missing'
  | 'not-a-country'
  | 'name-too-long'
  | 'too-many'
  | 'too-long';

/** What is wrong, and the cure. */
export const DECLARATION_FAULTS: Readonly<Record<DeclarationFault, string>> = {
  'from-missing': 'Choose when it began, or will begin.',
  'to-missing': 'Choose when it ends. Too early is easily mended: declare the next days as another context.',
  'not-a-time': 'Give a day and a time, such as 2 March 2026, 10:00.',
  'skipped-time': 'Clocks were put forward over this time, so it never was. Choose a time an hour later.',
  'to-before-from': 'The end lies before the beginning. Choose a later end, or an earlier beginning.',
  'affects-missing': 'Tick at least one: hand-over, delivery, or both.',
  'not-a-country': 'Give countries by their code of two capitals, such as JM.',
  'name-too-long': 'A name has at most 64 characters.',
  'too-many': 'At most 100 of a kind. Leave the field empty to mean all of them.',
  'too-long': 'That is more than a year. What lasts so long belongs into the policy; choose an earlier end.',
};

/** The form for a new context. */
export const DECLARE_WORDS = {
  title: 'Declare a context',
  back: 'All contexts',
  what: 'Say what held parcels up, when and where. Preview shows whom it excuses; nothing changes before you confirm.',
  kind: 'What happened',
  kinds: { weather: 'Weather', customs: 'Customs', platform_slowdown: 'Platform slowdown' },
  kindHints: {
    weather: 'A storm, a flood, closed roads.',
    customs: 'Parcels held at the border.',
    platform_slowdown: 'Our own systems or hubs were slow.',
  },
  when: 'When',
  from: 'From',
  to: 'To',
  zone: (zone: string) => `In the marketplace’s own time (${zone.replaceAll('_', ' ')}).`,
  utc: (at: string) => `${at} UTC`,
  noUtc: ' ',
  quick: { today: 'Today', yesterday: 'Yesterday', threeDays: 'Last 3 days', week: 'Last 7 days' },
  affects: 'What it affects',
  affected: { handover: 'Hand-over', delivery: 'Delivery' },
  affectedHints: {
    handover: 'Late dispatches whose ship-by date lies in it.',
    delivery: '“Not received” disputes whose delivery date lies in it.',
  },
  where: 'Where',
  whereHint: 'Empty means everywhere. An order has to fit all fields that are filled in.',
  regions: 'Regions',
  regionsHint: 'Of the seller or of the destination',
  countries: 'Countries',
  countriesHint: 'Of the destination, such as JM',
  carriers: 'Carriers',
  carriersHint: 'Of any scan or claim of the order',
  remove: (name: string) => `Take out ${name}`,
  tagsPlaceholder: 'Type, then press Enter',
  preview: 'Preview',
  previewAgain: 'Preview again',
  previewIdle: 'Fill in the form and press Preview: here you will see whom it excuses and which actions it undoes.',
  previewing: 'Looking at every seller it may touch…',
  stale: 'You changed the form since this preview. Preview again before you declare.',
  touched: 'Sellers it touches',
  touchedColumns: { seller: 'Seller', lapses: 'Lapses excused', withdrawn: 'Actions undone' },
  showAll: (number: number) => `Show all ${number}`,
  touchedMost: 'The 200 sellers with most lapses are listed; the figures above count all.',
  follow: 'What would follow',
  followNone: 'No action changes.',
  nobody: 'Nothing known so far is excused. It will excuse whatever of this time settles or becomes known later.',
  declare: 'Declare…',
  confirmTitle: 'Declare this context?',
  confirm: 'Declare it',
  forGood: 'An excuse once given stays, even if the context is withdrawn later.',
  understand: 'I understand that these excuses cannot be taken back.',
  nothingLost: 'Nothing was declared. What you filled in is still here.',
  done: 'Context declared',
  toSellers: 'Look at the sellers',
  mayNot:
    'You can preview, but only a staff lead can declare. Send a lead the link to this form: it carries all that you filled in.',
  link: 'Link to this form',
  faults: 'Some fields need another look',
} as const;

type ActionKind = 'warning' | 'restriction' | 'suspension' | 'removal';

/** How many actions of each kind a context would undo. */
export type Undone = Readonly<Record<ActionKind, number>>;

const KINDS: Readonly<Record<ActionKind, readonly [string, string]>> = {
  warning: ['warning', 'warnings'],
  restriction: ['restriction', 'restrictions'],
  suspension: ['suspension', 'suspensions'],
  removal: ['removal', 'removals'],
};

/** `3 warnings and 1 restriction`, or nothing. */
function describeUndone(undone: Undone): string {
  const told = (Object.keys(KINDS) as ActionKind[]).filter((kind) => undone[kind] > 0);
  return enumeration(
    told.map((kind) => amount(undone[kind], ...KINDS[kind])),
    'and',
  );
}

/** `Excuses 132 lapses of 41 sellers; undoes 3 warnings.` */
export function describePreview(lapses: number, sellers: number, undone: Undone): string {
  if (lapses === 0) return DECLARE_WORDS.nobody;
  return `Excuses ${describeExcused(lapses, sellers)}; undoes ${describeUndone(undone) || 'no action'}.`;
}

/** What the confirmation says before the button. */
export function describeConsequence(lapses: number, sellers: number, undone: Undone): string {
  if (lapses === 0)
    return 'So far it excuses nothing. Whatever of this time settles or becomes known later is excused.';
  const told = describeUndone(undone);
  const undoes = told === '' ? '' : ` and undoes ${told}`;
  return `At once it excuses ${describeExcused(lapses, sellers)}${undoes}. Whatever of this time settles or becomes known later is excused, too.`;
}
