import { describe, expect, test } from 'vitest';
import { moveSentence } from './seller-decisions-en.ts';
import { policyName } from './seller-home-en.ts';
import { lateness } from './seller-lapses-en.ts';
import { eventSentence, fieldValue } from './seller-timeline-en.ts';
import { issueSentence, mendSentence, violationTitle } from './seller-violations-en.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [MINUTE, '1 minute'],
  [59 * MINUTE, '59 minutes'],
  [HOUR, '1 hour'],
  [47 * HOUR, '47 hours'],
  [48 * HOUR, 'two days'],
  [80 * HOUR, 'three days'],
])('%d ms late are %s', (milliseconds, words) => {
  expect(lateness(milliseconds)).toBe(words);
});

describe('the issue behind an action', () => {
  test('a metric is told with the number of its lapses', () => {
    expect(issueSentence('late_dispatch', 4, false)).toBe(
      'Four orders were not with the carrier by their dispatch date.',
    );
    expect(issueSentence('early_refund', 1, false)).toBe('1 refund was given before the return or claim was reviewed.');
  });

  test('conduct says whether a person has confirmed it', () => {
    expect(issueSentence('fake_tracking', 2, true)).toBe(
      'Independent signs point to fake tracking. No person has confirmed it yet.',
    );
    expect(issueSentence('threat', 1, false)).toBe('A breach of conduct was confirmed: threats.');
  });

  test('what we do not know yet stays as it is, and there is always something to do', () => {
    expect(violationTitle('brand_new')).toBe('brand_new');
    expect(mendSentence('brand_new', 'brand_new')).not.toBe('');
  });
});

test('a step on the ladder is a sentence', () => {
  expect(moveSentence({ from: 'good', on: 'violation', to: 'warning' })).toBe(
    'From good standing to a warning, because of a violation.',
  );
});

test('a policy is called by its name and version', () => {
  expect(policyName('kingston-express@1')).toBe('kingston-express, version\u00a01');
});

test('events of a type that is new, and values that have no words, are told as they are', () => {
  expect(eventSentence('some.future_type')).toBe('An event of the type some.future_type came in.');
  expect(fieldValue('half_open')).toBe('half open');
  expect(fieldValue(true)).toBe('yes');
});
