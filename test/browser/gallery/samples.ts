import type { Week } from '../../../src/console/kit/trend.ts';

/** What the stubbed service says. The clock stands still, so that every picture is the same. */
export const ANSWERS: Readonly<Record<string, unknown>> = {
  '/v1/marketplace': { name: 'Kingston Express', zone: 'America/Jamaica', now: '2026-03-20T15:00:00Z', demo: null },
  '/v1/me': {
    id: 'p-1',
    name: 'Maya Brown',
    email: 'maya@example.com',
    role: 'seller-owner',
    sellerId: 'S-17',
    kind: 'person',
    secondStep: true,
  },
};

const WEEK = 7 * 24 * 3600 * 1000;
const FIRST = Date.parse('2025-09-22T05:00:00Z');
const LAPSES = [1, 0, 2, 1, 0, 0, 3, 1, 2, 1, 0, 1, 2, 4, 3, 2, 1, 0, 1, 2, 5, 6, 4, 3, 2, 1];

/** Half a year of one metric; two weeks without an order. */
export const WEEKS: readonly Week[] = LAPSES.map((lapses, index) => ({
  from: new Date(FIRST + index * WEEK).toISOString(),
  items: index === 14 || index === 15 ? 0 : 24 + ((index * 7) % 13),
  lapses: index === 14 || index === 15 ? 0 : lapses,
}));

export type SellerRow = {
  readonly seller: string;
  readonly rung: 'good' | 'warned' | 'restricted' | 'suspended' | 'removed';
  readonly region: string;
  readonly actions: number;
  readonly filled: number;
  readonly changed: string | undefined;
};

const RUNGS = ['good', 'warned', 'restricted', 'suspended', 'removed'] as const;
const REGIONS = ['Kingston', 'Saint Andrew', 'Manchester', 'Saint James', 'Westmoreland'];

export const SELLERS: readonly SellerRow[] = Array.from({ length: 12 }, (_, index) => ({
  seller: `S-${101 + index * 7}`,
  rung: RUNGS[index % 5] ?? 'good',
  region: REGIONS[(index * 3) % 5] ?? 'Kingston',
  actions: (index * 2) % 4,
  filled: ((index * 37) % 101) / 100,
  changed: index % 5 === 0 ? undefined : `2026-03-${String(19 - index).padStart(2, '0')}T14:05:00Z`,
}));
