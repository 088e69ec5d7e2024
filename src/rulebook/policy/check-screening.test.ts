import { expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { checkScreening } from './check-screening.ts';
import type { ScreeningRules } from './screening.ts';

const RULES = POLICY.screening;
const { verdicts } = RULES;

const CASES: readonly (readonly [what: string, changes: Partial<ScreeningRules>, faults: readonly string[]])[] = [
  ['nothing changed', {}, []],
  ['nobody told first, and no case', { coached: [], cases: [] }, []],
  ['a wallet told first instead of a case', { coached: ['payment_handle'], cases: ['threat'] }, []],
  [
    'somebody told first of what goes as it is',
    { verdicts: { ...verdicts, email: 'deliver' }, coached: ['phone', 'email'] },
    ['coached-in-vain at screening.coached.1'],
  ],
  [
    'somebody told first of what never goes',
    { verdicts: { ...verdicts, url: 'block' }, coached: ['url'] },
    ['coached-in-vain at screening.coached.0'],
  ],
  ['a case whose sender is told first', { coached: ['threat'] }, ['coached-case at screening.coached.0']],
  ['a case that no person sees', { cases: ['phone'], coached: [] }, ['case-not-held at screening.cases.0']],
  [
    'a case that never goes, so nobody looks',
    { verdicts: { ...verdicts, threat: 'block' } },
    ['case-not-held at screening.cases.4'],
  ],
];

test.each(CASES)('given %s, then that is found and nothing else', (_, changes, faults) => {
  const found = checkScreening({ ...POLICY, screening: { ...RULES, ...changes } });
  expect(found.map(({ fault, path }) => `${fault} at ${path.join('.')}`)).toEqual(faults);
});
