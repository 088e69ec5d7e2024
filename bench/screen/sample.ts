import type { EarlierMessage, Party } from '../../src/rulebook/messages/screening.ts';
import type { FindingKind } from '../../src/rulebook/policy/screening.ts';

/** English, Jamaican Patois, Spanish, French, Haitian Creole, Portuguese. */
export const LANGUAGES = ['en', 'jam', 'es', 'fr', 'ht', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What whoever writes the screen may look at, and what nobody may who does. */
export type Split = 'development' | 'held-out';

/** What a message is, by which it is counted. */
export type Stratum =
  | 'clean'
  /** Clean, but full of what looks like contact details or requests. */
  | 'look-alike'
  /** Contact details as anybody writes them. */
  | 'plain'
  | 'postal'
  /** Contact details that somebody hides. */
  | 'obfuscated'
  /** The same, in ways that are never shown to whoever writes the screen. */
  | 'never shown'
  /** Wishes to go on elsewhere, without any detail. */
  | 'invitation'
  /** Requests to pay elsewhere, in words. */
  | 'payment'
  /** Where to pay: accounts, cards, wallets. */
  | 'account'
  | 'marketing'
  /** Threats and harassment. */
  | 'threat'
  /** One detail over several messages of a conversation. */
  | 'spread'
  /** Conversations with numbers over several messages that are no detail. */
  | 'clean-conversation';

/** A place in the message, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** A message whose truth is known. */
export type Sample = {
  readonly family: string;
  readonly language: Language;
  readonly split: Split;
  readonly stratum: Stratum;
  readonly text: string;
  readonly sender: Party;
  readonly earlier: readonly EarlierMessage[];
  readonly known: readonly string[];
  /** One finding of any of these kinds finds it; none: nothing may be found. */
  readonly kinds: readonly FindingKind[];
  /** Where the details stand. */
  readonly spans: readonly Span[];
};

const OPENS = '\ue000';
const CLOSES = '\ue001';

/** Marks a part of a text under construction as the detail that has to be found. */
export function marked(detail: string): string {
  return `${OPENS}${detail}${CLOSES}`;
}

/** A text without its marks, and where they were. */
export function unmarked(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let plain = '';
  let start = 0;
  for (const part of text.split(/([\ue000\ue001])/)) {
    if (part === OPENS) start = plain.length;
    else if (part === CLOSES) spans.push({ start, end: plain.length });
    else plain += part;
  }
  return { text: plain, spans };
}
