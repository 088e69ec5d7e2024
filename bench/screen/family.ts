import type { EarlierMessage } from '../../src/rulebook/messages/screening.ts';
import type { FindingKind } from '../../src/rulebook/policy/screening.ts';
import type { Random } from '../../src/simulation/random.ts';
import type { Language, Split, Stratum } from './sample.ts';

/** A message as a family makes it: its text with marks around the details. */
export type Draft = {
  readonly text: string;
  readonly earlier?: readonly EarlierMessage[];
  readonly known?: readonly string[];
};

/** Messages that are made in one way. */
export type Family = {
  readonly name: string;
  readonly split: Split;
  readonly stratum: Stratum;
  readonly languages: readonly Language[];
  readonly make: (random: Random, language: Language) => Draft;
};

/** Any of these finds a message of the stratum: what the policy does is alike for each of a row. */
export const KINDS: Readonly<Record<Stratum, readonly FindingKind[]>> = {
  clean: [],
  'look-alike': [],
  'clean-conversation': [],
  plain: ['email', 'phone', 'url', 'handle', 'off_platform_contact'],
  obfuscated: ['email', 'phone', 'url', 'handle', 'off_platform_contact'],
  'never shown': ['email', 'phone', 'url', 'handle', 'off_platform_contact'],
  spread: ['email', 'phone', 'url', 'handle', 'off_platform_contact'],
  postal: ['postal_address'],
  invitation: ['off_platform_contact', 'handle'],
  payment: ['off_platform_payment', 'payment_handle', 'bank_account'],
  account: ['payment_handle', 'bank_account', 'off_platform_payment'],
  marketing: ['marketing', 'off_platform_contact'],
  threat: ['threat', 'harassment'],
};
