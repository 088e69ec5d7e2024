import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyField,
  anyOrder,
  anyPurpose,
  anyRestrictions,
  anyRules,
  anySeller,
  anyViewer,
  DEFAULT,
  MEMBER,
  NOW,
  OPEN,
  ORDERS,
  OWNER,
  VIEWERS,
} from '../../../test/customer-data-orders.ts';
import { DAY, NEVER } from '../instant.ts';
import { CASE_KINDS, CUSTOMER_FIELDS, type CustomerDataRules, PURPOSES } from '../policy/customer-data.ts';
import { decideReveal } from './decide.ts';
import type { RevealDecision } from './decision.ts';
import type { Viewer } from './facts.ts';

describe('laws', () => {
  test('D6, T7: of a dispatched order a seller is never shown more than a first name, and that only in a conversation', () => {
    const dispatched = anyOrder.map((order) => ({ ...order, fulfilment: 'dispatched' as const }));
    fc.assert(
      fc.property(anyRules, dispatched, anySeller, anyField, anyPurpose, (rules, order, viewer, field, purpose) => {
        const { answer, rule } = decideReveal(rules, order, { viewer, field, purpose, at: NOW });
        if (field !== 'first_name' || order.thread === undefined) expect(answer).toBe('refuse');
        if (answer === 'show') expect(rule).toBe('seller.thread');
      }),
    );
  });

  test('a key never reveals anything, nor does a hub', () => {
    const viewers = fc.constantFrom<Viewer>({ kind: 'key' }, { kind: 'hub' });
    fc.assert(
      fc.property(anyRules, anyOrder, viewers, anyField, anyPurpose, (rules, order, viewer, field, purpose) => {
        expect(decideReveal(rules, order, { viewer, field, purpose, at: NOW }).answer).toBe('refuse');
      }),
    );
  });

  test('T3: in an emergency nothing is shown but what two people opened, for what they opened it, while they have', () => {
    const opened = fc.option(
      fc.record({ fields: fc.subarray([...CUSTOMER_FIELDS]), purpose: fc.constantFrom(...PURPOSES) }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(anyRules, anyOrder, opened, anyField, anyPurpose, (rules, order, grant, field, purpose) => {
        const viewer: Viewer = { kind: 'emergency', opened: grant };
        const { answer, rule } = decideReveal(rules, order, { viewer, field, purpose, at: NOW });
        const isOpened = grant?.fields.includes(field) === true && grant.purpose === purpose;
        // Destroyed is destroyed, also in an emergency.
        expect(answer === 'show').toBe(isOpened && rule !== 'retention.over');
        if (answer === 'show') expect(rule).toBe('staff.emergency');
      }),
    );
  });

  test('while customer data are restricted a seller is shown nothing; while messages are, nothing to communicate', () => {
    fc.assert(
      fc.property(anyRules, anyOrder, anySeller, anyField, anyPurpose, (rules, order, viewer, field, purpose) => {
        fc.pre(viewer.kind === 'seller' && viewer.restrictions.length > 0);
        const restrictions = viewer.kind === 'seller' ? viewer.restrictions : [];
        const decision = decideReveal(rules, order, { viewer, field, purpose, at: NOW });
        if (restrictions.includes('customer_data')) expect(decision.answer).toBe('refuse');
        if (purpose === 'communicate') expect(decision.answer).toBe('refuse');
        if (decision.answer === 'mask') expect(decision.purposes).not.toContain('communicate');
      }),
    );
  });

  test('after closing nothing: what was shown until an instant is refused from it on', () => {
    fc.assert(
      fc.property(anyRules, anyOrder, anyViewer, anyField, anyPurpose, (rules, order, viewer, field, purpose) => {
        const shown = decideReveal(rules, order, { viewer, field, purpose, at: NOW });
        fc.pre(shown.answer === 'show' && shown.until !== NEVER);
        const until = shown.answer === 'show' ? shown.until : NOW;
        expect(until).toBeGreaterThan(NOW);
        expect(decideReveal(rules, order, { viewer, field, purpose, at: until - 1 }).answer).toBe('show');
        expect(decideReveal(rules, order, { viewer, field, purpose, at: until }).answer).toBe('refuse');
      }),
    );
  });

  test('time alone never shows more', () => {
    const later = fc.integer({ min: 0, max: 90 * DAY });
    fc.assert(
      fc.property(
        anyRules,
        anyOrder,
        anyViewer,
        anyField,
        anyPurpose,
        later,
        (rules, order, viewer, field, purpose, by) => {
          const now = decideReveal(rules, order, { viewer, field, purpose, at: NOW });
          const then = decideReveal(rules, order, { viewer, field, purpose, at: NOW + by });
          expect(openness(then)).toBeLessThanOrEqual(openness(now));
        },
      ),
    );
  });

  test('T13: a case, opened by whomever, shows a seller no address, telephone number or e-mail that was not shown before', () => {
    const kind = fc.constantFrom(...CASE_KINDS);
    const field = fc.constantFrom('address' as const, 'phone' as const, 'email' as const);
    fc.assert(
      fc.property(
        anyRules,
        anyOrder,
        kind,
        anySeller,
        field,
        anyPurpose,
        (rules, order, opened, viewer, what, purpose) => {
          const asked = { viewer, field: what, purpose, at: NOW };
          const reopened = { ...order, openCases: [...order.openCases, opened] };
          expect(openness(decideReveal(rules, reopened, asked))).toBeLessThanOrEqual(
            openness(decideReveal(rules, order, asked)),
          );
        },
      ),
    );
  });

  test('owner and member are shown the same, and a restriction never shows more', () => {
    fc.assert(
      fc.property(anyRules, anyOrder, anyRestrictions, anyField, anyPurpose, (rules, order, limits, field, purpose) => {
        const asked = { field, purpose, at: NOW };
        const ask = (viewer: Viewer): RevealDecision => decideReveal(rules, order, { ...asked, viewer });
        expect(ask({ ...MEMBER, restrictions: limits })).toEqual(ask({ ...OWNER, restrictions: limits }));
        expect(openness(ask({ ...OWNER, restrictions: limits }))).toBeLessThanOrEqual(openness(ask(OWNER)));
      }),
    );
  });

  test('T19: two orders that stand alike get the same answers whoever the customers are, in words of a fixed list', () => {
    const customer = fc.record({ customer: fc.uuid(), orderId: fc.uuid(), value: fc.string({ minLength: 4 }) });
    fc.assert(
      fc.property(
        anyOrder,
        customer,
        customer,
        anyViewer,
        anyField,
        anyPurpose,
        (order, one, other, viewer, field, purpose) => {
          const asked = { viewer, field, purpose, at: NOW };
          const answers = [one, one, other].map((told) =>
            JSON.stringify(decideReveal(DEFAULT, { ...order, ...told }, asked)),
          );
          expect(new Set(answers).size).toBe(1);
          expect(answers[0]).not.toContain(one.customer);
          expect(answers[0]).not.toContain(one.orderId);
        },
      ),
    );
  });

  test('the default policy is the stricter of the two everywhere', () => {
    fc.assert(
      fc.property(anyOrder, anyViewer, anyField, anyPurpose, (order, viewer, field, purpose) => {
        const asked = { viewer, field, purpose, at: NOW };
        expect(openness(decideReveal(DEFAULT, order, asked))).toBeLessThanOrEqual(
          openness(decideReveal(OPEN, order, asked)),
        );
      }),
    );
  });
});

test('nothing in the rows of the policy is idle: whatever is taken out of one, somebody is shown less', () => {
  const staff = CASE_KINDS.map((assigned) => ({ kind: 'staff', assigned }) as const);
  const shownWith = (rules: CustomerDataRules): number =>
    ORDERS.flatMap((order) =>
      [...VIEWERS, ...staff].flatMap((viewer) =>
        CUSTOMER_FIELDS.flatMap((field) =>
          PURPOSES.filter(
            (purpose) => decideReveal(rules, order, { viewer, field, purpose, at: NOW }).answer === 'show',
          ),
        ),
      ),
    ).length;
  const whole = shownWith(OPEN);
  const parts = ['for', 'while', 'fulfilment', 'show'] as const;
  for (const [row, grant] of OPEN.grants.entries())
    for (const part of parts)
      for (const item of grant[part]) {
        const less = { ...grant, [part]: (grant[part] as readonly string[]).filter((each) => each !== item) };
        const without = shownWith({ ...OPEN, grants: OPEN.grants.with(row, less) });
        expect(without, `${row} ${part} ${item}`).toBeLessThan(whole);
      }
});

function openness({ answer }: RevealDecision): number {
  return { refuse: 0, mask: 1, show: 2 }[answer];
}
