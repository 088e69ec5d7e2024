const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `three`, `20`, `1,000`. */
export function count(number: number): string {
  return NUMBERS[number] ?? String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `once`, `twice`, `three times`. */
export function times(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${count(number)} times`;
}

/** `third`, `21st`. */
export function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return ORDINALS[number] || `${number}${ending}`;
}

/** `4 %`, `6.6 %`: to one decimal, from one per cent on; smaller ones to two. */
export function percentage(share: number): string {
  const hundredths = share * 100;
  return `${Number(hundredths.toFixed(hundredths < 1 ? 2 : 1))} %`;
}

/** `2 hours`, `72 hours`, `14 days`, `six months (184 days)`: hours up to three days, then days. */
export function duration(milliseconds: number): string {
  if (milliseconds % DAY === 0 && milliseconds > 3 * DAY) return calendar(milliseconds / DAY);
  if (milliseconds % HOUR === 0) return plural(milliseconds / HOUR, 'hour');
  if (milliseconds % MINUTE === 0) return plural(milliseconds / MINUTE, 'minute');
  return plural(milliseconds / SECOND, 'second');
}

/** `7, 14 or 28 days`; `12 hours or 7 days`. */
export function durations(lengths: readonly number[], join: 'and' | 'or'): string {
  const written = lengths.map(duration);
  const units = new Set(written.map((text) => text.replace(/^\d+/, '')));
  const shared = units.size === 1 ? ([...units][0] ?? '') : '';
  const short = written.map((text) => text.slice(0, text.length - shared.length));
  return `${enumeration(short, join)}${shared}`;
}

/** Days, with what they are in months where no stretch of so many months is of another length. */
function calendar(days: number): string {
  const written = plural(days, 'day');
  if (days >= 181 && days <= 184) return `six months (${written})`;
  return days === 365 || days === 366 ? `a year (${written})` : written;
}

function plural(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b or c`. */
export function enumeration(items: readonly string[], join: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${join} ${last}`;
}

/** `30 and 90 days`. */
export function days(numbers: readonly number[]): string {
  const unit = numbers.length === 1 && numbers[0] === 1 ? 'day' : 'days';
  return `${enumeration(numbers.map(String), 'and')} ${unit}`;
}

/** With a capital, for the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
