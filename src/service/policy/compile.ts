import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import type { CategoryRules, ConductRules, Move, Policy } from '../../rulebook/policy/policy.ts';
import {
  COACHABLE,
  type FindingKind,
  type ScreeningRules,
  type ScreenVerdict,
} from '../../rulebook/policy/screening.ts';
import { CALENDAR_DEFAULT } from './calendar-default.ts';
import { CUSTOMER_DATA_DEFAULT } from './customer-data-default.ts';
import { DATA_BREACHES_DEFAULT } from './data-breaches-default.ts';
import { DISPUTES_DEFAULT } from './disputes-default.ts';
import { RETURNS_DEFAULT } from './returns-default.ts';
import type { PolicyFile } from './schema.ts';
import { SCREENING_DEFAULT } from './screening-default.ts';

/** The file's values in the rulebook's shape: what was left out of the file gets its plain meaning. */
export function compile(file: PolicyFile): Policy {
  return {
    ...file,
    categories: mapValues(file.categories, compileCategory),
    conduct: mapValues(file.conduct, compileConduct),
    ladder: { ...file.ladder, moves: file.ladder.moves.map(compileMove) },
    customerData: file.customerData === undefined ? CUSTOMER_DATA_DEFAULT : compileCustomerData(file.customerData),
    disputes: file.disputes ?? DISPUTES_DEFAULT,
    screening: file.screening === undefined ? SCREENING_DEFAULT : compileScreening(file.screening),
    returns: withSilence(file.returns ?? RETURNS_DEFAULT),
    dataBreaches: file.dataBreaches ?? DATA_BREACHES_DEFAULT,
    calendar: file.calendar ?? CALENDAR_DEFAULT,
    shadow: file.shadow ?? [],
  };
}

/** A version from before looks were watched means the shipped watch, and what it does not say of the budget as well. */
function compileCustomerData(rules: NonNullable<PolicyFile['customerData']>): CustomerDataRules {
  const { perOpenOrder, atLeast, frictionFrom, pace } = rules.budget;
  return {
    ...rules,
    budget: {
      ...{ perOpenOrder, atLeast: atLeast ?? CUSTOMER_DATA_DEFAULT.budget.atLeast, frictionFrom },
      pace: { within: pace.within, reveals: pace.reveals },
    },
    watch: rules.watch ?? CUSTOMER_DATA_DEFAULT.watch,
  };
}

function compileCategory(category: PolicyFile['categories'][keyof PolicyFile['categories']]): CategoryRules {
  return {
    features: category.features,
    internationalFeature: category.internationalFeature,
    customerHarm: category.customerHarm ?? false,
  };
}

function compileConduct(conduct: PolicyFile['conduct'][keyof PolicyFile['conduct']]): ConductRules {
  return { category: conduct.category, trigger: conduct.trigger, grave: conduct.grave ?? false };
}

function compileMove(move: PolicyFile['ladder']['moves'][number]): Move {
  return { from: move.from, on: move.on, to: move.to, exception: move.exception };
}

/** A version from before it said whom to coach and what is a case means the shipped kinds, as far as its verdicts go with them. */
function compileScreening(screening: NonNullable<PolicyFile['screening']>): ScreeningRules {
  const { coached, cases } = SCREENING_DEFAULT;
  const goesWith = (kind: FindingKind, verdicts: readonly ScreenVerdict[]) =>
    verdicts.includes(screening.verdicts[kind]);
  return {
    ...screening,
    coached: screening.coached ?? coached.filter((kind) => goesWith(kind, COACHABLE)),
    cases: screening.cases ?? cases.filter((kind) => goesWith(kind, ['hold'])),
  };
}

function mapValues<Key extends string, From, To>(
  values: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(values).map(([key, value]) => [key, change(value)])) as Record<
    Key,
    To
  >;
}

/** A version that was written before returns could end in silence means what the shipped one says. */
function withSilence({ silentAfter = RETURNS_DEFAULT.silentAfter, ...rules }: NonNullable<PolicyFile['returns']>) {
  return { ...rules, silentAfter };
}
