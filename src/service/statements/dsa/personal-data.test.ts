import { describe, expect, test } from 'vitest';
import { personalDataIn } from './personal-data.ts';

const kindsIn = (text: string, references: readonly string[] = []) =>
  personalDataIn({ text }, references).map(({ kind }) => kind);

describe('a text for the public is refused', () => {
  test.each([
    ['email', 'Write to anna.brown+shop@mail.example.'],
    ['email', 'anna (at) mail (dot) example'],
    ['phone', 'Call +1 876 555 0123 today'],
    ['phone', 'Call (876) 555-0123'],
    ['phone', '8765550123'],
    ['phone', '876–555–0123'],
    ['bank_account', 'DE89 3704 0044 0532 0130 00'],
    ['postal_address', 'She lives at 12 Hope Road, Kingston'],
    ['postal_address', '7b, Old Harbour Bay Avenue'],
    ['postal_address', 'Hauptstraße 12, Berlin'],
    ['postal_address', 'rue de la Paix 4'],
    ['postal_address', 'P.O. Box 77'],
    ['handle', 'find me as @anna_b'],
  ])('for %s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test('for a reference of an order, a customer, an event or an account', () => {
    expect(kindsIn('Order O-17 was late', ['O-17'])).toEqual(['reference']);
    expect(kindsIn('annas-shop sold it', ['annas-shop'])).toEqual(['reference']);
    expect(kindsIn('the customer C.9 said', ['C.9'])).toEqual(['reference']);
    expect(kindsIn('order 2026004711 again', ['2026004711'])).toContain('reference');
  });

  test('once for each kind and field', () => {
    const texts = { facts: 'a@b.example and c@d.example, call 876 555 0123', ground: 'fine', other: undefined };
    expect(personalDataIn(texts, [])).toEqual([
      { field: 'facts', kind: 'email' },
      { field: 'facts', kind: 'phone' },
    ]);
  });
});

describe('what is no personal data passes', () => {
  test.each([
    'Between 2026-03-02 and 2026-04-18 an automated check found twelve findings.',
    'A cumulative test (4 % at most, 10 % is bad) stood at 3.67, where a violation begins at 3.00.',
    'The policy kingston-express@1 does not allow it. A listing must describe what is sent.',
    'Seller terms, part 4.2: payment is taken on the platform only',
    'Regulation (EU) 2022/2065, art. 17',
    'It was the only way 3 of them could be sent',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('a reference that only begins like a word of the text, or is a small number', () => {
    expect(kindsIn('the 12 orders of part O-17a', ['12', 'O-17', 'C'])).toEqual([]);
  });
});
