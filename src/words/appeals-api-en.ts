/** What is wrong with a field of an appeal, or of its decision, and the cure. */
export const APPEAL_FIELD_FAULTS = {
  'not-cited': 'is nothing that the action cites; take it from its evidence, or name the action itself',
  twice: 'stands here twice; say all about it in one place',
  'no-items': 'must name what is wrong, item by item',
  'unknown-record': 'is no record of yours on the platform; take it from the timeline',
  'no-such-item': 'is no item of this appeal',
  'no-reason': 'must say what was right, or what was missing',
  'outcome-unfit':
    'does not fit the answers: with every item refused the action is upheld, with every item accepted it is overturned or reduced',
} as const;

/** Items that a decision leaves out. */
export function describeUnanswered(items: readonly string[]): string {
  return `must answer every item; missing: ${items.join(', ')}`;
}

/** What an appeal came to, within a sentence. */
export const APPEAL_ENDED = { decided: 'decided', withdrawn: 'withdrawn' } as const;
