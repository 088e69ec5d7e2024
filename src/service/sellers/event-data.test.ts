import { describe, expect, test } from 'vitest';
import { sellersData } from './event-data.ts';

describe('the data of an event as its seller sees it', () => {
  test('an order: everything of the contract but the customer', () => {
    const shown = {
      orderId: 'O-1',
      fulfilment: 'seller',
      shipBy: '2026-03-04T10:00:00Z',
      deliverBy: '2026-03-12T00:00:00Z',
      destination: { country: 'JM', region: 'Kingston' },
      international: false,
      items: [{ listingId: 'L-1', quantity: 2 }],
      total: { amount: '45.00', currency: 'USD' },
    };
    const further = {
      customer: 'C-9',
      customerNumber: 9,
      destination: { ...shown.destination, street: 'x' },
      items: [{ listingId: 'L-1', quantity: 2, engraving: 'For Ann' }],
    };
    expect(sellersData('order.placed', { ...shown, ...further })).toEqual(shown);
  });

  test('no parcel, no person behind a decision, no other account', () => {
    expect(sellersData('shipment.scanned', { orderId: 'O-1', trackingNumber: 'T', scan: 'accepted' })).toEqual({
      orderId: 'O-1',
      scan: 'accepted',
    });
    expect(sellersData('review.decided', { action: 'S-1/1', outcome: 'lifted', by: 'staff-1' })).toEqual({
      action: 'S-1/1',
      outcome: 'lifted',
    });
    expect(sellersData('account.linked', { otherSeller: 'S-2', strength: 1 })).toEqual({});
  });

  test('nothing of a type that is not known, nor of data that are none', () => {
    expect(sellersData('order.painted', { orderId: 'O-1' })).toEqual({});
    expect(sellersData('constructor', { name: 'x' })).toEqual({});
    expect(sellersData('order.placed', undefined)).toEqual({});
    expect(sellersData('order.placed', ['x'])).toEqual({});
  });
});
