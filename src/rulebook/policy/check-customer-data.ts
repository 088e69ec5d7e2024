import { DAY } from '../instant.ts';
import { WATCH_SIGNALS } from './access-watch.ts';
import { type Audience, CASE_KINDS, type CustomerDataGrant, type Moment, type Purpose } from './customer-data.ts';
import { type Faults, faultIf, pathOf, writtenDuration, writtenShare } from './fault.ts';
import type { Policy } from './policy.ts';

/** Who sees what of a customer holds together: each row can apply, and none takes back what the marketplace promises. */
export function checkCustomerData(policy: Policy): Faults {
  return [
    ...policy.customerData.grants.flatMap((grant, row) => [
      ...checkApplies(grant, row),
      ...checkDispatched(grant, row),
    ]),
    ...checkLengths(policy),
    ...checkBudget(policy),
    ...checkWatch(policy),
  ];
}

type Reach = { readonly purposes: readonly Purpose[]; readonly moments: readonly Moment[] };

/** What somebody can come for at all, and when. */
const REACH: Readonly<Record<Audience, Reach>> = {
  seller: {
    purposes: ['fulfil', 'support', 'communicate', 'resolve'],
    moments: ['to_ship', 'on_the_way', 'thread', ...CASE_KINDS],
  },
  carrier: { purposes: ['fulfil'], moments: ['to_ship', 'on_the_way'] },
  staff: { purposes: ['support'], moments: CASE_KINDS },
};

function checkApplies(grant: CustomerDataGrant, row: number): Faults {
  const { purposes, moments } = REACH[grant.to];
  const path = ['customerData', 'grants', row];
  return [
    ...grant.for.flatMap((purpose, index) =>
      faultIf(!purposes.includes(purpose), 'grant-never-applies', [...path, 'for', index], {
        to: grant.to,
        written: purpose,
      }),
    ),
    ...grant.while.flatMap((moment, index) =>
      faultIf(!moments.includes(moment), 'grant-never-applies', [...path, 'while', index], {
        to: grant.to,
        written: moment,
      }),
    ),
  ];
}

/** D6: the hub ships a dispatched order, so its seller has a first name to talk to, and needs nothing else. */
function checkDispatched({ to, fulfilment, show }: CustomerDataGrant, row: number): Faults {
  if (to !== 'seller' || !fulfilment.includes('dispatched')) return [];
  return show.flatMap((field, index) =>
    faultIf(field !== 'first_name', 'dispatched-exposed', ['customerData', 'grants', row, 'show', index], { field }),
  );
}

function checkLengths({ customerData }: Policy): Faults {
  const { closesAfter, shreddedAfter, shownFor, budget } = customerData;
  const ends = [
    ['customerData.closesAfter', closesAfter],
    ['customerData.shreddedAfter', shreddedAfter],
    ['customerData.shownFor', shownFor],
    ['customerData.budget.pace.within', budget.pace.within],
  ] as const;
  return [
    ...ends.flatMap(([name, length]) => faultIf(length <= 0, 'no-end', pathOf(name))),
    ...faultIf(closesAfter > shreddedAfter, 'longer-than', pathOf('customerData.closesAfter'), {
      value: writtenDuration(closesAfter),
      other: 'customerData.shreddedAfter',
      most: writtenDuration(shreddedAfter),
    }),
  ];
}

function checkBudget({ customerData }: Policy): Faults {
  const { perOpenOrder, atLeast, frictionFrom, pace } = customerData.budget;
  const shares = [
    ['customerData.budget.perOpenOrder', perOpenOrder],
    ['customerData.budget.frictionFrom', frictionFrom],
  ] as const;
  const counts = [
    ['customerData.budget.pace.reveals', pace.reveals, 2],
    ['customerData.budget.atLeast', atLeast, 1],
  ] as const;
  return [
    ...shares.flatMap(([name, value]) =>
      faultIf(value <= 0, 'not-positive', pathOf(name), { value: writtenShare(value) }),
    ),
    ...faultIf(frictionFrom > 1, 'above-whole', pathOf('customerData.budget.frictionFrom'), {
      value: writtenShare(frictionFrom),
      most: '100 %',
    }),
    // One reveal within a time is everybody’s: everybody would be stopped at the second.
    ...counts.flatMap(([name, value, least]) => faultIf(value < least, 'too-few', pathOf(name), { value, least })),
  ];
}

function checkWatch({ customerData: { watch } }: Policy): Faults {
  const path = (name: string) => pathOf(`customerData.watch.${name}`);
  const shares = [
    ...(['falseFriction', 'falseBlock', 'usualBreadth'] as const).map((name) => [name, watch[name], 1] as const),
    // Half of what is honest being odd tells nothing any more.
    ...WATCH_SIGNALS.map((signal) => [`usual.${signal}`, watch.usual[signal], MOST_USUAL] as const),
  ];
  const lengths = ['quick', 'stepWithin', 'frictionGoodFor', 'blockFor', 'caseAgainWithin'] as const;
  const { from, until } = watch.usualHours;
  return [
    ...shares.flatMap(([name, value, most]) => [
      ...faultIf(value <= 0, 'not-positive', path(name), { value: writtenShare(value) }),
      ...faultIf(value > most, 'above-whole', path(name), { value: writtenShare(value), most: writtenShare(most) }),
    ]),
    ...faultIf(watch.falseBlock > watch.falseFriction, 'above-whole', path('falseBlock'), {
      value: writtenShare(watch.falseBlock),
      most: writtenShare(watch.falseFriction),
    }),
    ...lengths.flatMap((name) => faultIf(watch[name] <= 0, 'no-end', path(name))),
    ...faultIf(from >= until || until > DAY, 'longer-than', path('usualHours.from'), {
      value: writtenDuration(from),
      other: 'customerData.watch.usualHours.until',
      most: writtenDuration(Math.min(until, DAY)),
    }),
  ];
}

const MOST_USUAL = 0.5;
