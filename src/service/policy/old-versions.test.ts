import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CALENDAR_DEFAULT } from './calendar-default.ts';
import { CUSTOMER_DATA_DEFAULT } from './customer-data-default.ts';
import { DATA_BREACHES_DEFAULT } from './data-breaches-default.ts';
import { DISPUTES_DEFAULT } from './disputes-default.ts';
import { defaultPolicyPath, loadDefaultPolicy, loadPolicy } from './load.ts';
import { RETURNS_DEFAULT } from './returns-default.ts';
import { SCREENING_DEFAULT } from './screening-default.ts';

const policy = loadDefaultPolicy();

test('a version from before there was such sections means the shipped one', () => {
  const text = readFileSync(defaultPolicyPath(), 'utf8');
  const old = loadPolicy(
    text.replace(/^(?:calendar|customerData|disputes|screening|returns|dataBreaches):\n(?: .*\n|\n)*/gm, ''),
  );

  expect(text).toMatch(/^customerData:/m);
  const silent = loadPolicy(text.replace(/^ {2}silentAfter: .*\n/m, ''));
  expect('policy' in silent && silent.policy).toEqual(policy);
  expect('policy' in old && old.policy).toEqual(policy);
  const { calendar, customerData, disputes, screening, returns, dataBreaches } = policy;
  expect({ calendar, customerData, disputes, screening, returns, dataBreaches }).toEqual({
    ...{ calendar: CALENDAR_DEFAULT, customerData: CUSTOMER_DATA_DEFAULT },
    ...{ screening: SCREENING_DEFAULT, returns: RETURNS_DEFAULT, disputes: DISPUTES_DEFAULT },
    dataBreaches: DATA_BREACHES_DEFAULT,
  });
});

test('one that screens, from before it was said whom to coach and what is a case, means the shipped kinds as far as they go', () => {
  const text = readFileSync(defaultPolicyPath(), 'utf8').replace(/^ {2}(?:coached|cases): .*\n/gm, '');
  const old = loadPolicy(text);
  expect('policy' in old && old.policy).toEqual(policy);
  const milder = loadPolicy(text.replace('email: mask', 'email: deliver').replace('threat: hold', 'threat: block'));
  expect('policy' in milder && milder.policy.screening).toMatchObject({
    coached: policy.screening.coached.filter((kind) => kind !== 'email'),
    cases: policy.screening.cases.filter((kind) => kind !== 'threat'),
  });
});

test('one that shows customers’ data, from before looks were watched, means the shipped watch', () => {
  const text = readFileSync(defaultPolicyPath(), 'utf8');
  const old = text.replace(/^ {2}watch:.*\n(?: {4}.*\n)*/m, '');
  expect(old).not.toBe(text);
  const loaded = loadPolicy(old);
  expect('policy' in loaded && loaded.policy).toEqual(policy);
});
