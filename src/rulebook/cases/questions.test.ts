import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../instant.ts';
import { type ActionOfCase, isStillAsked, needsContact, questionOf } from './questions.ts';
import { harmOf, urgencyOf } from './urgency.ts';

function action(given: Partial<ActionOfCase>): ActionOfCase {
  return {
    ...{ action: 'S-1/1', kind: 'suspension', status: 'live', since: 0, planned: false, unreached: false },
    ...{ until: undefined, review: undefined, endedAt: undefined, holdReview: undefined, ...given },
  };
}

describe('what an action asks of people', () => {
  test.each([
    [action({ status: 'proposed', review: 72 }), 'decide_suspension', 72],
    [action({ until: 24 }), 'confirm_suspension', 24],
    [action({ review: 180 }), undefined, undefined],
    [action({ review: 180, planned: true }), 'reinstatement', undefined],
    [action({ kind: 'restriction', status: 'review', review: 14 }), 'review', 14],
    [action({ kind: 'restriction', until: 7, planned: true }), undefined, undefined],
    [action({ kind: 'restriction', until: 7, holdReview: 14 }), 'payout_hold', 14],
    [action({ kind: 'restriction', status: 'review', review: 21, holdReview: 14 }), 'review', 21],
    [action({ kind: 'restriction', status: 'stayed' }), undefined, undefined],
    [action({ kind: 'warning', until: 90 }), undefined, undefined],
    [action({ kind: 'warning', until: 90, review: 21 }), 'review', 21],
    [action({ kind: 'removal', status: 'proposed', review: 72 }), 'removal', 72],
    [action({ kind: 'removal', status: 'noticed', until: 30 }), undefined, undefined],
    [action({ kind: 'warning', until: 90, unreached: true }), 'unreached', undefined],
    [action({ kind: 'restriction', until: 7, holdReview: 14, unreached: true }), 'payout_hold', 14],
  ])('given %j, then %s by %s', (given, kind, due) => {
    const question = questionOf(given);
    expect([question?.kind, question?.due]).toEqual([kind, due]);
    expect(questionOf({ ...given, endedAt: 5 })).toBeUndefined();
    if (question !== undefined) expect(isStillAsked(question.kind, given)).toBe(true);
    if (question !== undefined) expect(isStillAsked(question.kind, { ...given, endedAt: 5 })).toBe(false);
  });

  test('a review rests while an appeal pauses it; appeals, questions and links are closed by who answers them', () => {
    expect(isStillAsked('review', action({ kind: 'restriction', status: 'stayed' }))).toBe(true);
    expect(isStillAsked('review', action({ kind: 'restriction', status: 'replaced', endedAt: 3 }))).toBe(false);
    for (const kind of ['appeal', 'support', 'linked_account', 'inspection'] as const)
      expect(isStillAsked(kind, undefined)).toBe(true);
    expect(isStillAsked('removal', undefined)).toBe(false);
  });
});

describe('contact first', () => {
  const quiet = 181 * DAY;
  const proposal = action({ action: 'S-1/9', status: 'proposed', since: 1000 * DAY });

  test.each([
    ['no other action', [], true],
    ['one in force', [action({ since: 0 })], false],
    ['one that ended lately', [action({ endedAt: 1000 * DAY - quiet + 1 })], false],
    ['one that ended six months before', [action({ endedAt: 1000 * DAY - quiet })], true],
    ['one that came after the proposal', [action({ since: 1001 * DAY })], true],
  ])('given %s, then needed: %s', (_, others, needed) => {
    expect(needsContact([...others, proposal], proposal, quiet)).toBe(needed);
  });
});

test('what harms most comes first among what is due at the same time', () => {
  const due = 100 * DAY;
  expect(urgencyOf(due, harmOf('review', 'critical', false))).toBe(due - DAY);
  expect(urgencyOf(due, harmOf('review', 'defect', true))).toBe(due - 12 * HOUR);
  expect(urgencyOf(due, harmOf('review', 'customer_data', false))).toBe(due - 12 * HOUR);
  expect(urgencyOf(due, harmOf('review', 'shipping', false))).toBe(due);
  expect(urgencyOf(due, harmOf('support', 'critical', true))).toBe(due);
});
