import { EVENTS } from '../../rulebook/facts/events.ts';
import type { Field, Fields, Kind } from '../../rulebook/facts/kinds.ts';
import type { FactType } from '../../rulebook/facts.ts';
import { CONDUCT_KINDS } from '../../rulebook/policy/policy.ts';
import type { Json, JsonObject } from '../http/openapi/operation-document.ts';

/** A whole event of a type, as an example for the reference: every required field, and what is usual beside. */
export function exampleOf(type: FactType): JsonObject {
  const { about, data } = EVENTS[type];
  return {
    specversion: '1.0',
    id: `e-${Object.keys(EVENTS).indexOf(type) + 1}`,
    source: '/shop',
    type,
    subject: about === 'seller' ? 'S-17' : 'platform',
    time: '2026-03-02T10:00:00Z',
    data: recordExample(data),
  };
}

function recordExample(fields: Fields): JsonObject {
  const shown = Object.entries(fields).filter(([name, field]) => !field.optional || USUAL.has(name));
  return Object.fromEntries(
    shown.map(([name, { kind }]: readonly [string, Field]) => [name, VALUES[name] ?? sample(kind)]),
  );
}

/** Optional fields that most events of a type have. */
const USUAL: ReadonlySet<string> = new Set(['region', 'regions', 'total', 'items', 'carrier', 'trackingNumber']);

/** Values that say more than any value of their kind. */
const VALUES: Readonly<Record<string, Json>> = {
  orderId: 'O-1',
  customer: 'C-9',
  listingId: 'L-4',
  returnId: 'R-2',
  disputeId: 'D-5',
  messageId: 'M-8',
  contextId: 'X-3',
  consignmentId: 'K-6',
  payoutId: 'P-7',
  otherSeller: 'S-41',
  action: 'S-17/1',
  shipBy: '2026-03-04T10:00:00Z',
  deliverBy: '2026-03-12T00:00:00Z',
  from: '2026-03-01T00:00:00Z',
  to: '2026-03-03T00:00:00Z',
  dueAt: '2026-03-09T00:00:00Z',
  country: 'JM',
  region: 'Kingston',
  regions: ['Kingston'],
  currency: 'USD',
  carrier: 'Island Post',
  trackingNumber: 'IP123456789',
  evidence: ['e-12', 'e-31'],
  signals: ['payout_account'],
  strength: 0.9,
  stars: 4,
  quantity: 1,
  declared: 100,
  counted: 97,
};

function sample(kind: Kind): Json {
  switch (kind.kind) {
    case 'id':
      return 'A-1';
    case 'seller-id':
      return 'S-17';
    case 'text':
      return 'staff-3';
    case 'time':
      return '2026-03-02T10:00:00Z';
    case 'choice':
      return kind.allowed[0] ?? '';
    case 'conduct':
      return CONDUCT_KINDS[0];
    case 'flag':
      return true;
    case 'whole':
      return kind.least;
    case 'share':
      return 0.5;
    case 'money':
      return { amount: '45.00', currency: 'USD' };
    case 'list':
      return [sample(kind.of)];
    case 'record':
      return recordExample(kind.fields);
    case 'anything':
      return {};
  }
}
