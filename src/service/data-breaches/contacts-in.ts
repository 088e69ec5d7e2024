import { CustomerValue } from '../customer-value.ts';

/** A number or a mail address, by which orders are found. */
export type Contact = { readonly field: 'phone' | 'email'; readonly value: CustomerValue<string> };

const MAIL = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,185}\.[a-z]{2,}/gi;
const NUMBER = /\+?[0-9](?:[ ().-]{0,3}[0-9]){6,14}/g;

/** So many of each kind are looked for. */
const MOST = 10;

/** What stands in a text that looks like a number or a mail address. A number is looked for with its country code and without. */
export function contactsIn(found: CustomerValue<string>): readonly Contact[] {
  const text = found.reveal();
  const mails = [...new Set(text.match(MAIL) ?? [])].slice(0, MOST);
  const numbers = [...new Set(text.match(NUMBER) ?? [])].slice(0, MOST).map((each) => each.replaceAll(/[^0-9]/g, ''));
  const spelled = numbers.flatMap((digits) =>
    digits.length === 10 ? [digits, `1${digits}`] : digits.length === 11 ? [digits, digits.slice(1)] : [digits],
  );
  return [
    ...mails.map((each): Contact => ({ field: 'email', value: new CustomerValue(each) })),
    ...spelled.map((each): Contact => ({ field: 'phone', value: new CustomerValue(each) })),
  ];
}
