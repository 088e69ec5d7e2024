import type { VariedValue } from '../rulebook/variants/value-ways.ts';
import type { Random } from './random.ts';

/** A customer whom nobody is, as marketplaces deposit them. */
export type MadeCustomer = {
  readonly name: Extract<VariedValue, { field: 'name' | 'phone' }>;
  readonly phone: Extract<VariedValue, { field: 'name' | 'phone' }>;
  readonly address: Extract<VariedValue, { field: 'address' }>;
};

const FIRST = ['Ada', 'Marlon', 'Shanice', 'Devon', 'Keisha', 'Omar', 'Tanya', 'Andre', 'Simone', 'Leroy'];
const LAST = ['Campbell', 'Brown', 'Francis', 'Gayle', 'Grant', 'Hylton', 'Lewis', 'Morgan', 'Powell', 'Reid'];
const STREETS = ['Hope', 'Old Harbour', 'Constant Spring', 'Barbican', 'Red Hills', 'St. James', 'Molynes', 'Sea View'];
const KINDS = ['Road', 'Street', 'Avenue', 'Drive', 'Lane', 'Crescent', 'Rd', 'St.', 'Ave', 'Boulevard', 'Terrace'];
const UNITS = ['Apartment', 'Apt', 'Apt.', 'Suite', 'Unit', 'Flat'];
const PLACES = [
  ['Kingston 6', 'Saint Andrew'],
  ['Kingston 10', 'St. Andrew'],
  ['Montego Bay', 'St. James'],
  ["St. Ann's Bay", 'St. Ann'],
  ['Spanish Town', 'St. Catherine'],
  ['Mandeville', 'Manchester'],
  ['May Pen', 'Clarendon'],
  ['Port Antonio', 'Portland'],
] as const;

/** `street`: a house in a street; `flat`: with a flat, in its line or a line of its own; `district`: no street at all. */
export const ADDRESS_KINDS = ['street', 'flat', 'district'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

export function makeCustomer(random: Random, kind: AddressKind): MadeCustomer {
  const [city, region] = random.pick(PLACES);
  const initial = random.chance(0.3) ? ` ${random.pick(['A', 'B', 'C', 'M'])}.` : '';
  const digits = (length: number) => Array.from({ length }, () => random.whole(0, 9)).join('');
  const code = random.pick(['+1 876 ', '+1 876-', '876-', '(876) ', '+1 658 ']);
  const address = { lines: makeLines(random, kind), city, region, country: 'JM' };
  return {
    name: { field: 'name', value: `${random.pick(FIRST)}${initial} ${random.pick(LAST)}` },
    phone: { field: 'phone', value: `${code}${random.whole(2, 9)}${digits(2)}-${digits(4)}` },
    address: { field: 'address', value: address },
  };
}

function makeLines(random: Random, kind: AddressKind): readonly string[] {
  const number = random.whole(1, 240);
  if (kind === 'district') return [`Lot ${number} ${random.pick(STREETS)} District`];
  const street = `${number} ${random.pick(STREETS)} ${random.pick(KINDS)}`;
  if (kind === 'street') return [street];
  const unit = `${random.pick(UNITS)} ${random.whole(1, 40)}`;
  return random.pick([[`${street}, ${unit}`], [`${street} ${unit}`], [street, unit], [unit, street]]);
}
