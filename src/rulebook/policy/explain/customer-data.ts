import type { Audience, CustomerDataGrant } from '../customer-data.ts';
import type { Policy } from '../policy.ts';
import { type Section, type Statement, statement, statementIf, terms } from './statement.ts';

/** Who is shown what of a customer, when it closes, and how much at once (policy §5). */
export function explainCustomerData({ customerData }: Policy): Section {
  const { closesAfter, shreddedAfter, shownFor, budget, watch } = customerData;
  const to = (audience: Audience) => customerData.grants.filter((grant) => grant.to === audience);
  return {
    section: 'customer_data',
    statements: [
      statement('data-masked'),
      ...statementIf(to('seller').length === 0, 'data-seller-none'),
      ...to('seller').flatMap(explainToSeller),
      ...statementIf(!to('seller').some((grant) => grant.for.includes('fulfil')), 'data-label'),
      ...to('carrier').map((grant) => explainGrant('data-carrier', grant)),
      ...to('staff').map((grant) => explainGrant('data-staff', grant)),
      statement('data-others'),
      statement('data-closes', { closes: { duration: closesAfter } }),
      statement('data-shredded', { shredded: { duration: shreddedAfter } }),
      statement('data-shown', { shown: { duration: shownFor } }),
      statement('data-budget', {
        most: { share: budget.perOpenOrder },
        least: budget.atLeast,
        friction: { share: budget.frictionFrom },
      }),
      statement('data-pace', {
        reveals: budget.pace.reveals,
        within: { duration: budget.pace.within },
      }),
      statement('data-watch', {
        quick: { duration: watch.quick },
        step: { duration: watch.stepWithin },
        friction: { share: watch.falseFriction },
        asked: { duration: watch.frictionGoodFor },
      }),
      statement('data-watch-stop', {
        blocked: { duration: watch.blockFor },
        again: { duration: watch.caseAgainWithin },
        mistakes: { share: watch.falseBlock },
        looks: watch.looksAMonth,
      }),
    ],
    parts: [],
  };
}

function explainToSeller(grant: CustomerDataGrant): readonly Statement[] {
  return grant.fulfilment.map((fulfilment) =>
    explainGrant(fulfilment === 'seller' ? 'data-seller' : 'data-seller-dispatched', grant),
  );
}

function explainGrant(say: string, grant: CustomerDataGrant): Statement {
  return statement(say, {
    fields: terms('customer field', grant.show, 'and'),
    purposes: terms('purpose', grant.for, 'or'),
    moments: terms('moment', grant.while, 'or'),
  });
}
