import { expect, test } from 'vitest';
import { factsOf } from './event-facts.ts';

test('an order in lines', () => {
  const order = {
    orderId: 'O-1',
    fulfilment: 'seller',
    shipBy: '2026-03-04T10:00:00Z',
    destination: { country: 'JM', region: 'Kingston' },
    international: false,
    items: [{ listingId: 'L-1', quantity: 2 }],
    total: { amount: '45.00', currency: 'USD' },
  };
  expect(factsOf(order)).toEqual([
    { term: 'Order', words: 'O-1' },
    { term: 'Fulfilled by', words: 'seller' },
    { term: 'Ship by', at: '2026-03-04T10:00:00Z' },
    { term: 'Destination: country', words: 'JM' },
    { term: 'Destination: region', words: 'Kingston' },
    { term: 'International', words: 'no' },
    { term: 'Items: listing', words: 'L-1' },
    { term: 'Items: quantity', words: '2' },
    { term: 'Total', words: '45.00 USD' },
  ]);
});

test('lists, nothings and words with underscores', () => {
  const data = {
    reason: 'out_of_stock',
    findings: ['email', 'bank_account'],
    evidence: [],
    carrier: null,
    deep: [{ a: 1 }, { a: 2 }],
  };
  expect(factsOf(data)).toEqual([
    { term: 'Reason', words: 'out of stock' },
    { term: 'Findings', words: 'email, bank account' },
    { term: 'Evidence', words: 'none' },
    { term: 'Carrier', words: 'none' },
    { term: 'Deep 1: a', words: '1' },
    { term: 'Deep 2: a', words: '2' },
  ]);
});
