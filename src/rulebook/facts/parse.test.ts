import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../words/en.ts';
import { parseFact } from './parse.ts';

const noon = Date.UTC(2026, 2, 2, 12);

const placed = {
  specversion: '1.0',
  id: 'e-1',
  source: '/shop',
  type: 'order.placed',
  subject: 'S-17',
  time: '2026-03-02T10:00:00Z',
  data: {
    orderId: 'O-1',
    customer: 'C-9',
    fulfilment: 'seller',
    shipBy: '2026-03-04T10:00:00Z',
    deliverBy: '2026-03-12T00:00:00Z',
    destination: { country: 'JM', region: 'Kingston' },
    total: { amount: '45.00', currency: 'USD' },
  },
};

function placedWith(data: object): object {
  return { ...placed, data: { ...placed.data, ...data } };
}

/** What is said about an event: `field: sentence`, one for each problem. */
function complaints(event: unknown, wall = noon): readonly string[] {
  const parsed = parseFact(event, wall);
  if (parsed.type !== 'refused') return [];
  return parsed.problems.map((problem) => `${problem.field}: ${describeProblem(problem)}`);
}

describe('a good event becomes a fact', () => {
  test("the contract's example", () => {
    expect(parseFact(placed, noon)).toEqual({
      type: 'order.placed',
      id: 'e-1',
      source: '/shop',
      seller: 'S-17',
      at: Date.UTC(2026, 2, 2, 10),
      orderId: 'O-1',
      customer: 'C-9',
      fulfilment: 'seller',
      shipBy: Date.UTC(2026, 2, 4, 10),
      deliverBy: Date.UTC(2026, 2, 12),
      country: 'JM',
      region: 'Kingston',
      international: undefined,
      listings: [],
      total: { minor: 4500, currency: 'USD' },
      digest: expect.any(Number),
    });
  });

  test('listings are the items, each once, in their order', () => {
    const items = ['L-2', 'L-1', 'L-2'].map((listingId) => ({ listingId, quantity: 1 }));
    expect(parseFact(placedWith({ items }), noon)).toMatchObject({ listings: ['L-2', 'L-1'] });
  });

  test('a deadline for delivery before that for hand-over is odd and allowed', () => {
    expect(complaints(placedWith({ deliverBy: '2026-03-01T00:00:00Z' }))).toEqual([]);
  });

  test('null is the same as absent where a field may be left out', () => {
    const { total: _, ...data } = { ...placed.data, note: 'x' };
    const absent = parseFact({ ...placed, data }, noon);
    expect(parseFact({ ...placed, data: { ...data, total: null, items: null } }, noon)).toEqual(absent);
  });

  test('extension attributes and unknown fields are allowed', () => {
    expect(complaints({ ...placedWith({ gift: { wrapped: true } }), traceparent: '00-1', data_base64: 'x' })).toEqual(
      [],
    );
  });

  test('a context without places is everywhere, without `affects` it affects both', () => {
    const data = { contextId: 'X-1', kind: 'weather', from: placed.time, to: placed.time, regions: [], affects: [] };
    expect(parseFact({ ...placed, type: 'context.declared', subject: 'platform', data }, noon)).toMatchObject({
      affects: ['handover', 'delivery'],
      regions: undefined,
      carriers: undefined,
    });
  });

  test('what is not confirmed is unconfirmed', () => {
    const data = { listingId: 'L-1', finding: 'inaccurate', by: 'report' };
    expect(parseFact({ ...placed, type: 'listing.inspected', data }, noon)).toMatchObject({ confirmed: false });
  });
});

describe('a bad event is refused with all that is wrong', () => {
  test.each([
    [null, ['event: is null; give an object']],
    [[placed], ['event: is a list; give an object']],
    ['x', ["event: is 'x'; give an object"]],
    [{ ...placed, type: undefined }, ['type: is missing']],
    [{ ...placed, type: 7 }, ["type: is 7; give the name of an event type, like 'order.placed'"]],
    [{ ...placed, specversion: '0.3' }, ["specversion: is '0.3'; only '1.0' is understood"]],
    [{ ...placed, id: '' }, ['id: is empty']],
    [{ ...placed, source: undefined }, ['source: is missing']],
    [{ ...placed, id: 'a\u0000' }, ['id: has a control character or half a character at place 2; take it out']],
    [{ ...placed, id: 'é'.repeat(257) }, ['id: has 257 characters; at most 256 are allowed']],
    [
      { ...placed, subject: 'platform' },
      ["subject: is 'platform', which no seller may be called; give the seller's id"],
    ],
    [
      { ...placed, subject: 'S 17' },
      ["subject: has the character ' ' at place 2; only letters A-Z and a-z, digits, '.', '_' and '-' are allowed"],
    ],
    [{ ...placed, subject: 'S'.repeat(65) }, ['subject: has 65 characters; at most 64 are allowed']],
    [{ ...placed, time: 'today' }, ["time: is 'today'; give an RFC 3339 time like 2026-03-02T10:00:00Z"]],
    [{ ...placed, data: undefined }, ['data: is missing']],
    [{ ...placed, data: [] }, ['data: is a list; give an object']],
    [
      placedWith({ shipBy: 'tomorrow' }),
      ["data.shipBy: is 'tomorrow'; give an RFC 3339 time like 2026-03-02T10:00:00Z"],
    ],
    [placedWith({ orderId: 12 }), ['data.orderId: is 12; give a text in quotation marks']],
    [placedWith({ fulfilment: 'us' }), ["data.fulfilment: is 'us'; it must be one of seller, dispatched"]],
    [placedWith({ destination: {} }), ['data.destination.country: is missing']],
    [placedWith({ destination: 'JM' }), ['data.destination: is text; give an object']],
    [placedWith({ international: 'yes' }), ['data.international: is text; give true or false']],
    [
      placedWith({ items: [{ listingId: 'L-1', quantity: 1 }, { listingId: 'L/2', quantity: -1 }, { quantity: 1.5 }] }),
      [
        "data.items[1].listingId: has the character '/' at place 2; only letters A-Z and a-z, digits, '.', '_' and '-' are allowed",
        'data.items[1].quantity: is -1; it must be from 0 to 9007199254740991',
        'data.items[2].listingId: is missing',
        'data.items[2].quantity: is 1.5; it must be a whole number',
      ],
    ],
    [
      placedWith({ total: { amount: 45, currency: 'usd' } }),
      [
        'data.total.amount: is 45; give a text in quotation marks',
        "data.total.currency: is 'usd'; give three capital letters of ISO 4217, like 'USD'",
      ],
    ],
    [
      placedWith({ total: { amount: '1.5', currency: 'JPY' } }),
      ["data.total.amount: is '1.5'; this currency has 0 decimals"],
    ],
    [placedWith({ items: new Array(1001).fill(0) }), ['data.items: has 1001 entries; at most 1000 are allowed']],
    [
      { specversion: '1.0', type: 'review.posted', data: { stars: 6 } },
      [
        'id: is missing',
        'source: is missing',
        'subject: is missing',
        'time: is missing',
        'data.orderId: is missing',
        'data.stars: is 6; it must be from 1 to 5',
      ],
    ],
  ])('%j', (event, expected) => expect(complaints(event)).toEqual(expected));

  test('pointers are RFC 6901', () => {
    const parsed = parseFact(placedWith({ items: [{ listingId: '', quantity: 1 }] }), noon);
    expect(parsed).toMatchObject({
      type: 'refused',
      problems: [{ pointer: '/data/items/0/listingId', code: 'empty' }],
    });
  });

  test('an event may be a day ahead of the clock, and no more', () => {
    expect(complaints(placed, Date.UTC(2026, 2, 1, 10))).toEqual([]);
    expect(complaints(placed, Date.UTC(2026, 2, 1, 10) - 1)).toEqual([
      "time: is '2026-03-02T10:00:00Z', more than 24 hours ahead of the clock; the latest time allowed now is 2026-03-02T09:59:59.999Z",
    ]);
  });

  test('a metric is not confirmed by hand', () => {
    const data = { kind: 'late_dispatch', by: 'staff', evidence: [] };
    const [complaint] = complaints({ ...placed, type: 'conduct.confirmed', data });
    expect(complaint).toMatch(/^data.kind: is 'late_dispatch', which is judged by its meter and not confirmed by hand/);
  });

  test('a context is about the platform, and does not end before it begins', () => {
    const data = { contextId: 'X-1', kind: 'weather', from: '2026-03-02T00:00:00Z', to: '2026-03-01T00:00:00Z' };
    expect(complaints({ ...placed, type: 'context.declared', data })).toEqual([
      "subject: must be 'platform' for context.declared",
      "data.to: is '2026-03-01T00:00:00Z', before data.from (2026-03-02T00:00:00Z)",
    ]);
  });

  test('a list of bad entries does not fill the screen', () => {
    const data = { kind: 'fraud', by: 'staff', evidence: new Array(10_000).fill('') };
    expect(complaints({ ...placed, type: 'conduct.confirmed', data })).toHaveLength(50);
  });

  test('ids are not repeated, values are cut short', () => {
    const [id, time] = complaints({ ...placed, subject: 'Mary Brown', time: 'x'.repeat(1_000_000) });
    expect(id).not.toContain('Mary');
    expect(time?.length).toBeLessThan(140);
  });
});

describe('hostile events', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

  test('nested 100,000 deep, in what we know and in what we do not', () => {
    expect(complaints(placedWith({ gift: nested(100_000) }))).toEqual([
      'data: is nested too deep; at most 32 levels are allowed',
    ]);
    expect(complaints(placedWith({ orderId: nested(100_000) }))).toEqual([
      'data.orderId: is a list; give a text in quotation marks',
    ]);
    const data = { country: 'JM', identifiers: nested(100_000) };
    expect(complaints({ ...placed, type: 'seller.registered', data })).toEqual([
      'data.identifiers: is nested too deep; at most 32 levels are allowed',
    ]);
  });

  test('names from the prototype are neither fields nor types', () => {
    const event = JSON.parse('{"__proto__":{"type":"order.placed"},"constructor":1,"type":"toString"}');
    expect(parseFact(event, noon)).toEqual({ type: 'unknown', name: "'toString'" });
    const data = JSON.parse('{"__proto__":{"orderId":"O-1"},"hasOwnProperty":1,"stars":3}');
    expect(complaints({ ...placed, type: 'review.posted', data })).toEqual(['data.orderId: is missing']);
  });

  test('an unknown type is named, shortened, on one line', () => {
    expect(parseFact({ ...placed, type: `x\n${'y'.repeat(200)}` }, noon)).toEqual({
      type: 'unknown',
      name: `'x ${'y'.repeat(38)}…'`,
    });
  });
});
