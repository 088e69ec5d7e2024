import { fill } from './fill.ts';

/** Why keys of customer values cannot be had, and what to do; `key-ring.ts` has the same codes. No places, no secrets. */
const KEY_TROUBLE = {
  'key-ring-missing':
    'The key ring that customer values were sealed with is not where KINGSTON_KEYRING_URL says; bring it back from its backup. No other one opens them, so none was made',
  'key-ring-open-to-others':
    'Others on the machine can read the key ring (its rights are {reason}); take their rights away: chmod 700 for the directory, chmod 600 for the files',
  'key-ring-unreadable':
    'The key ring cannot be read or made ({reason}); give the user of the server the right to it, or name another place in KINGSTON_KEYRING_URL',
  'key-ring-damaged': 'A file of the key ring does not hold a key; bring it back from its backup',
  'key-ring-away': 'The service of the key ring does not answer ({reason}); nothing is to be done if it comes back',
  'key-ring-refuses':
    'The service of the key ring refuses ({reason}); look at the key and the credentials in KINGSTON_KEYRING_URL, and at the rights that they have there',
  'key-version-missing':
    'The key ring has no version {reason}, with which a key is sealed; bring the whole key ring back from its backup',
  'key-store-away': 'The key store cannot be used ({reason}); bring back what KINGSTON_KEY_STORE names, or correct it',
  'wrapped-key-missing':
    'A key is not in the key store. If the order was erased after the backup that this database comes from, erase it again; otherwise bring the key store back from its backup',
  'wrapped-key-damaged':
    'A key in the key store was changed, or belongs elsewhere; bring the key store back from its backup',
} as const;

/** What is wrong with the keys of customer values. */
export type KeyTroubleSentence = keyof typeof KEY_TROUBLE;

/** A sentence for whoever asks the API; with `place` for whoever looks after the server. */
export function describeKeyTrouble(code: KeyTroubleSentence, reason: string | undefined, place?: string): string {
  const sentence = fill(KEY_TROUBLE[code], { reason: reason ?? 'no answer' });
  return place === undefined ? sentence : `${sentence} (${place})`;
}

/** Why a request about customer values is refused. */
export type VaultProblemCode = 'customer-data-erased' | 'keys-unavailable';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const VAULT_PROBLEMS: Readonly<Record<VaultProblemCode, Words>> = {
  'customer-data-erased': {
    title: 'The customer data of this order was erased',
    detail: 'It stays erased; nothing of the request was kept',
    meaning: 'An erasure is for good: a deposit that comes late, or again, must not bring values back.',
    cure: 'Send nothing more for this order. A new order has an id of its own.',
  },
  'keys-unavailable': {
    title: 'The keys of customer data cannot be used at the moment',
    detail: '{keys}. Nothing was changed; everything that needs no customer value works',
    meaning:
      'Customer values are sealed with keys that lie outside the database. The key ring or the key store is missing or does not answer, so nothing can be sealed or opened.',
    cure: 'Send the request again later. For operators: /readyz on the machine itself says where and why; it works again without a restart.',
  },
};

/** Shown where a value has the wrong form; none of them repeats it. */
export const CUSTOMER_DATA_WORDS = {
  printable: 'must be text on one line, without control characters',
  phone: 'must be a telephone number: digits, with spaces, hyphens, dots, brackets or a plus in front',
  email: 'must be an e-mail address',
  country: 'must be a country code of two capitals, like JM',
  order: 'must be the id of an order',
  days: 'must be a whole number of days from 0 to 3650',
  tooLong: 'must be at most {days}: the policy keeps customer values for so many days after an order is settled',
  past: 'must lie ahead; it is {now}. To erase the customer data of this order now, send DELETE to this address',
  something: 'must have at least one of name, phone, email, address',
} as const;

/** What `kingston keyring rotate` says. */
export const KEYRING_WORDS = {
  details:
    'Makes a new version of the key ring, where KINGSTON_KEYRING_URL names a directory or Vault, and wraps every key of customer values with it; with AWS KMS, with the key that the setting names now. Values are not touched and servers go on. Back up the key ring and the key store afterwards. The old version is ended eight days later, by a server, once nothing is wrapped with it.',
  rotated:
    'The key ring is at version {version}: {rewrapped} keys wrapped anew, {left} of erased orders left with older versions.',
} as const;
