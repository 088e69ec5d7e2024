import { expect } from 'vitest';
import { decisionsOf, POLICY, telling } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory } from './histories.ts';

guarantee('F15: a restriction limits one named feature of its category, and no other line limits any', {
  given: arbitraryHistory,
  runs: 500,
  holds: (facts, replay) => {
    for (const { decision, category, feature } of decisionsOf(replay(facts))) {
      const { features, internationalFeature } = POLICY.categories[category];
      // A suspension that is reduced on appeal becomes a restriction, and names its feature too (reading 51).
      const isRestriction =
        decision === 'restriction.applied' || (decision === 'action.reduced' && feature !== undefined);
      if (isRestriction) expect([...features, internationalFeature]).toContain(feature ?? 'none');
      else expect(feature).toBeUndefined();
    }
  },
  broken: {
    'limits payouts for everything': telling((judged) =>
      judged.map(({ decision, trace }) =>
        decision.feature === undefined ? { decision, trace } : { decision: { ...decision, feature: 'payouts' }, trace },
      ),
    ),
    'limits with every line': telling((judged) =>
      judged.map(({ decision, trace }) => ({ decision: { ...decision, feature: 'order_volume' }, trace })),
    ),
  },
});
