import { DAY } from '../src/rulebook/instant.ts';
import { DATA_BREACHES_DEFAULT } from '../src/service/policy/data-breaches-default.ts';

const CLOCK = DATA_BREACHES_DEFAULT.clocks['gdpr'];

/** What can be wrong with the section on data breaches: what is changed of the shipped policy, and the faults that it has then. */
export const DATA_BREACH_FAULTS: readonly (readonly [
  name: string,
  changes: Readonly<Record<string, unknown>>,
  faults: readonly string[],
])[] = [
  ['no clock', { 'dataBreaches.clocks': {} }, ['clocks-count at dataBreaches.clocks']],
  ['a clock of no time', { 'dataBreaches.clocks.gdpr.within': 0 }, ['no-end at dataBreaches.clocks.gdpr.within']],
  [
    'clocks without a name, and with that of another',
    { 'dataBreaches.clocks': { 'GDPR 33': CLOCK, customers: CLOCK } },
    ['clock-name at dataBreaches.clocks.GDPR 33', 'clock-name at dataBreaches.clocks.customers'],
  ],
  ['nobody told', { 'dataBreaches.customersWithin': 0 }, ['no-end at dataBreaches.customersWithin']],
  ['nobody heard', { 'dataBreaches.replyWithin': 0 }, ['no-end at dataBreaches.replyWithin']],
  [
    'warned too late, and in no order',
    { 'dataBreaches.warnedAt': [0, 0.9, 0.5, 1] },
    [
      'not-positive at dataBreaches.warnedAt.0',
      'warning-not-later at dataBreaches.warnedAt.2',
      'whole-or-more at dataBreaches.warnedAt.3',
    ],
  ],
  [
    'one is longer silent than two',
    { 'dataBreaches.secrecy.alone': 31 * DAY },
    ['longer-than at dataBreaches.secrecy.alone'],
  ],
];
