import { expect, test } from 'vitest';
import { confirmed, day, delivered, undelivered } from '../../../test/builders.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Fact } from '../facts.ts';
import type { Instant } from '../instant.ts';
import { FEATURES } from '../policy/policy.ts';

function closed(facts: readonly Fact[], at: Instant): readonly string[] {
  const { features } = sellerAfter(facts, at).views.capabilities();
  return FEATURES.filter((feature) => !features[feature].allowed);
}

test('a conduct warning that reached nobody closes nothing; delivered, there is time to acknowledge it (reading 64)', () => {
  const breach = confirmed('off_platform_contact', { at: day(0) });
  const lost = [breach, undelivered({ at: day(5) })];
  expect(closed([breach], day(8))).toEqual(['customer_data']);
  expect(closed(lost, day(8))).toEqual([]);
  const found = [...lost, delivered({ at: day(20) })];
  expect(closed(found, day(27) - 1)).toEqual([]);
  expect(closed(found, day(27))).toEqual(['customer_data']);
});
