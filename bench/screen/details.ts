import type { Random } from '../../src/simulation/random.ts';

const FIRST =
  'andre keisha marlon tanisha devon shanice leroy camille omar natoya carlos lucia jean marie pedro ana rosa paul'.split(
    ' ',
  );
const LAST =
  'brown campbell morgan reid clarke grant bennett gordon garcia lopez pierre joseph silva santos powell bailey'.split(
    ' ',
  );
const TRADES = 'shoes kicks style closet gadgets beauty crafts kitchen tackle wear phones deals fabrics boutique'.split(
  ' ',
);
const MAIL_HOSTS = ['gmail.com', 'gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'live.com'];
const ENDINGS = ['com', 'com', 'shop', 'net', 'store', 'co', 'org', 'com.jm', 'online'];

export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => String(random.whole(0, 9))).join('');
}

/** Ten digits of a mobile phone in Jamaica or the United States, of ranges that are in use. */
export function phoneDigits(random: Random): string {
  if (random.chance(0.7)) return `876${random.pick(['3', '4', '8'])}${digits(random, 6)}`;
  return `${random.pick(['305', '718', '954', '404', '917'])}${random.whole(2, 9)}${random.whole(2, 9)}${digits(random, 5)}`;
}

/** A name as people take it for mailboxes and accounts. */
export function accountName(random: Random): string {
  const [first, last, trade] = [random.pick(FIRST), random.pick(LAST), random.pick(TRADES)];
  return random.pick([
    `${first}.${last}${random.whole(1, 99)}`,
    `${first}_${trade}`,
    `${first}${last}`,
    `${trade}by${first}${random.whole(70, 99)}`,
    `${last}${trade}876`,
  ]);
}

export function mailAddress(random: Random): string {
  const host = random.chance(0.85) ? random.pick(MAIL_HOSTS) : `${shopName(random)}.${random.pick(ENDINGS)}`;
  return `${accountName(random)}@${host}`;
}

/** One word, as shops take it for hosts. */
export function shopName(random: Random): string {
  return `${random.pick(FIRST)}${random.pick(['', 's', '-'])}${random.pick(TRADES)}${random.pick(['', 'ja', 'jm'])}`;
}

export function host(random: Random): string {
  return `${shopName(random)}.${random.pick(ENDINGS)}`;
}

export function webAddress(random: Random): string {
  const path = random.pick(['', '', '/shop', '/new-arrivals', '/item?id=42', '/sale']);
  return `${random.pick(['https://', 'http://www.', 'www.', 'https://www.'])}${host(random)}${path}`;
}

const GROUPINGS: readonly ((ten: string) => string)[] = [
  (ten) => ten,
  (ten) => `${ten.slice(0, 3)}-${ten.slice(3, 6)}-${ten.slice(6)}`,
  (ten) => `(${ten.slice(0, 3)}) ${ten.slice(3, 6)}-${ten.slice(6)}`,
  (ten) => `${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6)}`,
  (ten) => `+1 ${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6)}`,
  (ten) => `+1${ten}`,
  (ten) => `1-${ten.slice(0, 3)}-${ten.slice(3, 6)}-${ten.slice(6)}`,
  (ten) => `${ten.slice(0, 3)}.${ten.slice(3, 6)}.${ten.slice(6)}`,
];

/** A phone of the marketplace's country or the United States, as it is printed. */
export function homePhone(random: Random): string {
  return random.pick(GROUPINGS)(phoneDigits(random));
}

/** A phone of another country, as it is dialled from abroad. */
export function foreignPhone(random: Random): string {
  const two = (): string => digits(random, 2);
  return random.pick([
    () => `+44 7${digits(random, 3)} ${digits(random, 6)}`,
    () => `+34 6${two()} ${digits(random, 3)} ${digits(random, 3)}`,
    () => `+33 6 ${two()} ${two()} ${two()} ${two()}`,
    () => `+509 3${digits(random, 3)} ${digits(random, 4)}`,
    () => `+55 11 9${digits(random, 4)}-${digits(random, 4)}`,
    () => `+1 868 ${random.whole(2, 7)}${two()} ${digits(random, 4)}`,
    () => `+53 5${digits(random, 7)}`,
    () => `+49 151 ${digits(random, 8)}`,
  ])();
}

/** A number whose last digit is right by Luhn's rule: cards, and IMEIs. */
export function withLuhn(prefix: string): string {
  const sum = [...prefix].reverse().reduce((total, character, place) => {
    const doubled = Number(character) * (place % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${prefix}${(10 - (sum % 10)) % 10}`;
}

/** An IBAN with right check digits (ISO 13616). */
export function iban(random: Random): string {
  const [country, rest] = random.pick([
    ['GB', `MIDL${digits(random, 14)}`],
    ['DE', digits(random, 18)],
    ['FR', digits(random, 23)],
    ['ES', digits(random, 20)],
  ] as const);
  const number = [...`${rest}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  const whole = `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${rest}`;
  return random.chance(0.5) ? whole : (whole.match(/.{1,4}/g) ?? []).join(' ');
}
