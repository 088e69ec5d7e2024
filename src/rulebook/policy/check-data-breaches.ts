import { CUSTOMERS_CLOCK } from './data-breaches.ts';
import { type Faults, faultIf, pathOf, writtenDuration, writtenShare } from './fault.ts';
import type { Policy } from './policy.ts';

/** As many clocks as one inquiry shows. */
const MOST_CLOCKS = 20;

/** The clocks of an inquiry have names, ends and warnings that come one after the other; secrecy about it is never without end. */
export function checkDataBreaches({ dataBreaches }: Policy): Faults {
  const { clocks, customersWithin, warnedAt, replyWithin, secrecy } = dataBreaches;
  const names = Object.keys(clocks);
  return [
    ...faultIf(names.length === 0 || names.length > MOST_CLOCKS, 'clocks-count', pathOf('dataBreaches.clocks'), {
      ...{ value: names.length, most: MOST_CLOCKS },
    }),
    ...names.flatMap((name) => [
      ...faultIf(!/^[a-z][a-z0-9-]{0,39}$/.test(name) || name === CUSTOMERS_CLOCK, 'clock-name', [
        ...['dataBreaches', 'clocks', name],
      ]),
      ...faultIf((clocks[name]?.within ?? 0) <= 0, 'no-end', ['dataBreaches', 'clocks', name, 'within']),
    ]),
    ...faultIf(customersWithin <= 0, 'no-end', pathOf('dataBreaches.customersWithin')),
    ...faultIf(replyWithin <= 0, 'no-end', pathOf('dataBreaches.replyWithin')),
    ...warnedAt.flatMap((share, index) => {
      const [path, value] = [['dataBreaches', 'warnedAt', index], writtenShare(share)];
      return [
        ...faultIf(share <= 0, 'not-positive', path, { value }),
        ...faultIf(share >= 1, 'whole-or-more', path, { value }),
        ...faultIf(index > 0 && share <= (warnedAt[index - 1] ?? 0), 'warning-not-later', path, { value }),
      ];
    }),
    ...faultIf(secrecy.alone > secrecy.longest, 'longer-than', pathOf('dataBreaches.secrecy.alone'), {
      ...{ value: writtenDuration(secrecy.alone), other: 'dataBreaches.secrecy.longest' },
      most: writtenDuration(secrecy.longest),
    }),
  ];
}
