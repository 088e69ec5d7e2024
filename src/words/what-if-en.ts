/** What would change a gauge: asked of the rules that judge, of nothing else. */
export const WHAT_IF_TEXT = {
  title: 'What if',
  lead: 'Choose a number of orders. The same rules that judge your shop play them through, each of another customer, and nothing is stored.',
  count: 'The next orders that go out in time',
  ask: 'Play it through',
  before: 'Gauge now',
  after: 'Gauge after {count} orders in time',
  same: 'Nothing would be decided by that alone. An empty gauge stays empty.',
  decided: 'Something would be decided meanwhile:',
  notPlayed: 'Nothing was changed.',
} as const;
