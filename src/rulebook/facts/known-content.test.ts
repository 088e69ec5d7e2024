import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEvent } from '../../../test/arbitrary-event.ts';
import type { Fact } from '../facts.ts';
import { knownContent } from './known-content.ts';
import { parseFact } from './parse.ts';

const WALL = Date.parse('2100-01-01T00:00:00Z');

const PLACED = {
  specversion: '1.0',
  id: 'e-1',
  source: '/shop',
  type: 'order.placed',
  subject: 'S-17',
  time: '2026-03-02T10:00:00Z',
  traceparent: '00-abc',
  data: {
    orderId: 'O-1',
    customer: 'C-9',
    customerName: 'Canary Customer',
    fulfilment: 'seller',
    shipBy: '2026-03-04T10:00:00Z',
    deliverBy: '2026-03-12T00:00:00Z',
    destination: { country: 'JM', region: 'Kingston', street: '1 Canary Lane' },
    items: [{ listingId: 'L-1', quantity: 2, engraving: 'For Canary' }],
    total: { amount: '45.00', currency: 'USD', card: '4111' },
  },
};

describe('knownContent', () => {
  test('keeps what the contract names, at every depth, and nothing else', () => {
    const { customerName: _, ...known } = PLACED.data;
    expect(knownContent(PLACED, 'order.placed')).toEqual({
      specversion: '1.0',
      id: 'e-1',
      source: '/shop',
      type: 'order.placed',
      subject: 'S-17',
      time: '2026-03-02T10:00:00Z',
      data: {
        ...known,
        destination: { country: 'JM', region: 'Kingston' },
        items: [{ listingId: 'L-1', quantity: 2 }],
        total: { amount: '45.00', currency: 'USD' },
      },
    });
  });

  test('what a database cannot hold as text is replaced', () => {
    const registered = {
      ...PLACED,
      type: 'seller.registered',
      data: { country: 'JM', identifiers: { 'a\0': ['x\0y', '\ud800', 'z\ud83d\ude00'] } },
    };
    expect(knownContent(registered, 'seller.registered').data['identifiers']).toEqual({
      'a\ufffd': ['x\ufffdy', '\ufffd', 'z\ud83d\ude00'],
    });
  });

  test('the fact is the same but for its digest, and the content of the content is itself', () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        const fact = parseFact(event, WALL);
        if (fact.type === 'refused' || fact.type === 'unknown') return;
        const content = knownContent(event as object, fact.type);
        const again = parseFact(JSON.parse(JSON.stringify(content)), WALL) as Fact;
        expect({ ...again, digest: 0 }).toEqual({ ...fact, digest: 0 });
        expect(knownContent(content, fact.type)).toEqual(content);
      }),
    );
  });
});
