import { type Entry, entryOf, WORD } from './lexicon.ts';

/** Names of several words. */
export const SEVERAL: ReadonlySet<string> = new Set([
  'cash app',
  'western union',
  'apple pay',
  'google pay',
  'mercado pago',
  'gift card',
  'bird app',
  'green app',
  'blue app',
]);
/** What they begin with. */
export const FIRSTS: ReadonlySet<string> = new Set([...SEVERAL].map((name) => name.split(' ')[0] as string));

/** All that is a name of an app, a way to pay or a host of mailboxes. */
export const NAMES = WORD.app | WORD.weakApp | WORD.payApp | WORD.mailHost;

/** What is known of a word as it is read (`read`): digits for letters, letters drawn out ("whatsappppp"), run together when spelled. */
export function nameOf(value: string, read: string, kind: 1 | 2 | 3, known: Entry | undefined): Entry | undefined {
  if (known !== undefined && (known.is & NAMES) !== 0) return known;
  if (value.length < 5) return undefined;
  const isMixed = kind === 3;
  // A word that is known is no name in disguise.
  if (!isMixed && known !== undefined) return undefined;
  const entry = isMixed ? entryOf(read) : undefined;
  const squeezed = entry ?? (DRAWN_OUT.test(read) ? entryOf(read.replace(/(.)\1+/g, '$1')) : undefined);
  if (squeezed !== undefined && (squeezed.is & NAMES) !== 0) return squeezed;
  // A word that was spelled, or glued to others: "addmeonwhatsapp".
  return value.length > 9 ? glued(read) : undefined;
}

/** Letters that are drawn out: "telegrammm". */
const DRAWN_OUT = /(.)\1\1/;

const GLUED = /whatsapp|telegram|instagram|facebook|snapchat|wechat|viber|discord|tiktok/;
const GLUED_PAY = /paypal|cashapp|zelle|venmo|moneygram|westernunion|bitcoin/;

const GLUED_APP: Entry = { is: WORD.app, digits: '' };
const GLUED_PAY_APP: Entry = { is: WORD.payApp, digits: '' };

function glued(read: string): Entry | undefined {
  if (GLUED.test(read)) return GLUED_APP;
  return GLUED_PAY.test(read) ? GLUED_PAY_APP : undefined;
}
