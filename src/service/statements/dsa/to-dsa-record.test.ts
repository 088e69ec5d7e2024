import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acknowledged, confirmed, day, inspected, removalDecided } from '../../../../test/builders.ts';
import { engine } from '../../../../test/guarantees/engine.ts';
import { PROFILES } from '../../../../test/random-histories.ts';
import { findings, lateOrders, sorted } from '../../../../test/reference/examples.ts';
import { groundsOf, statementsOf, TEXTS } from '../../../../test/statements/told-statements.ts';
import type { Fact } from '../../../rulebook/facts.ts';
import { CONDUCT_KINDS, METRICS } from '../../../rulebook/policy/policy.ts';
import { Versions } from '../../../rulebook/policy/versions.ts';
import { DSA_WORDS } from '../../../words/statement-letter-en.ts';
import { buildStatement } from '../build-statement.ts';
import type { Grounds } from '../grounds.ts';
import type { Statement } from '../statement.ts';
import type { StatementTexts } from '../texts.ts';
import { type DsaRecord, dsaRecord } from './record.ts';
import { reportable } from './reportable.ts';
import { toDsaRecord } from './to-dsa-record.ts';

const SECRET = 'a secret of the installation';
const dsa = TEXTS.dsa as NonNullable<StatementTexts['dsa']>;
const recordOf = (statement: Statement, texts = TEXTS) =>
  toDsaRecord(statement, { texts, secret: SECRET, subjects: [] });

/** The record of the last decision of a history. */
function lastOf(facts: readonly Fact[], days: number, texts?: StatementTexts) {
  return recordOf(statementsOf(sorted(facts), day(days)).at(-1) as Statement, texts);
}

const counterfeit = inspected({ at: day(1), listingId: 'L-1', finding: 'counterfeit' });
const threat = confirmed('threat', { at: day(1) });
const removed = [
  threat,
  confirmed('fraud', { at: day(2) }),
  ...['staff-1', 'staff-2'].map((by) => removalDecided({ at: day(3), by, exception: 'legal_duty' })),
];

describe('which decisions are reported', () => {
  test('those about what a seller published or wrote, each with words of its own', () => {
    const { measure, rule } = statementsOf([counterfeit])[0] as Statement;
    const kinds = [...METRICS, ...CONDUCT_KINDS].filter(
      (violation) => !('not' in reportable({ measure, rule: { ...rule, violation } }, TEXTS)),
    );
    expect(kinds.sort()).toEqual(Object.keys(DSA_WORDS.issues).sort());
    expect(kinds.sort()).toEqual(Object.keys(dsa.violations).sort());
  });

  test.each<[string, string, readonly Fact[], number]>([
    ['a warning', 'no-restriction', lateOrders(0, 3, 6, 9), 12],
    ['how orders were fulfilled', 'performance', lateOrders(0, 3, 6, 9, 30, 33, 36), 39],
    ['a proposal', 'not-in-force', [confirmed('fraud', { at: day(1) })], 1],
    ['what was done besides', 'conduct', removed, 3],
  ])('not %s', (_what, why, facts, days) => {
    expect(lastOf(facts, days)).toEqual({ refused: { code: 'not-reportable', why } });
  });

  test('none where the marketplace has not said how', () => {
    const { dsa: _dsa, ...without } = TEXTS;
    expect(lastOf([counterfeit], 1, without)).toEqual({ refused: { code: 'not-reportable', why: 'not-set-up' } });
  });
});

describe('the record', () => {
  test('of a suspension: the account, and the listings that it hides', () => {
    expect(lastOf([counterfeit], 1)).toMatchObject({
      decision_account: 'DECISION_ACCOUNT_SUSPENDED',
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'],
      automated_detection: 'No',
      automated_decision: 'AUTOMATED_DECISION_PARTIALLY',
      decision_facts:
        'The measure rests on one finding established on 2026-03-02. Staff found them. The statement given to the account holder names each of them.',
    });
  });

  test('of a restriction: a part of the service, with its last day', () => {
    const record = lastOf([...findings(1, 2, 3, 4, 5), acknowledged({ at: day(6) }), ...findings(33, 34, 35)], 36);
    expect(record).toMatchObject({
      decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION',
      incompatible_content_illegal: 'No',
      source_type: 'SOURCE_VOLUNTARY',
      automated_decision: 'AUTOMATED_DECISION_FULLY',
    });
    const { application_date, end_date_service_restriction } = record as DsaRecord;
    expect(Date.parse(String(end_date_service_restriction)) - Date.parse(application_date)).toBe(7 * 86_400_000);
    expect(record).not.toHaveProperty('account_type');
  });

  test('on a ground of law has its law and nothing of the other ground', () => {
    const goods = dsa.violations.counterfeit_goods;
    const { content, category, keywords } = goods as NonNullable<typeof goods>;
    const illegal = {
      ...{ content, category, keywords },
      ground: 'illegal' as const,
      law: 'Trade Marks Act, section 9',
    };
    const texts = { ...TEXTS, dsa: { ...dsa, violations: { ...dsa.violations, counterfeit_goods: illegal } } };
    const record = lastOf([counterfeit], 1, texts);
    expect(record).toMatchObject({
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: 'Trade Marks Act, section 9',
    });
    expect(Object.keys(record).filter((field) => field.startsWith('incompatible'))).toEqual([]);
  });

  test('is refused where an operator’s words hold personal data', () => {
    const goods = dsa.violations.counterfeit_goods as NonNullable<(typeof dsa.violations)['counterfeit_goods']>;
    const part = 'Seller terms, part 3; questions to anna.brown@mail.example';
    const named = { ...goods, ground: 'incompatible' as const, part, illegal: false };
    const texts = { ...TEXTS, dsa: { ...dsa, violations: { ...dsa.violations, counterfeit_goods: named } } };
    expect(lastOf([counterfeit], 1, texts)).toEqual({
      refused: { code: 'personal-data', found: [{ field: 'incompatible_content_ground', kind: 'email' }] },
    });
  });

  test('bears a name that another secret would not give', () => {
    const statement = statementsOf([counterfeit])[0] as Statement;
    const other = toDsaRecord(statement, { texts: TEXTS, secret: 'another', subjects: [] });
    expect((recordOf(statement) as DsaRecord).puid).not.toBe((other as DsaRecord).puid);
  });
});

describe('the shape', () => {
  const whole = lastOf([counterfeit], 1) as DsaRecord;
  test.each<[string, Partial<Record<keyof DsaRecord, unknown>>]>([
    ['no decision at all', { decision_account: undefined, decision_visibility: undefined, account_type: undefined }],
    ['a ground without its explanation', { incompatible_content_explanation: undefined }],
    ['words of the other ground', { illegal_content_legal_ground: 'Act 1' }],
    ['an end before it begins', { end_date_account_restriction: '2026-01-01' }],
    ['an end of what was not decided', { end_date_monetary_restriction: '2027-01-01' }],
    ['KEYWORD_OTHER without words', { category_specification: ['KEYWORD_OTHER'] }],
    ['a puid with a dot', { puid: 'a.b' }],
    ['facts that are too long', { decision_facts: 'x'.repeat(5001) }],
    ['a country twice', { territorial_scope: ['FR', 'FR'] }],
    ['a field that is not known', { seller: 'S-1' } as object],
  ])('refuses %s', (_what, change) => {
    expect(dsaRecord.safeParse({ ...whole, ...change }).success).toBe(false);
  });
});

/** Not part of the repository; where it lies beside it, or above, our records are held against it. */
const SCHEMA = besideTheRepository('shared/data/dsa/statement-of-reasons.schema.json');
if (SCHEMA === undefined)
  console.log('skipped: the schema of the DSA Transparency Database is not beside the repository');

function besideTheRepository(file: string): string | undefined {
  let folder = path.resolve(import.meta.dirname, '../../../../..');
  for (;;) {
    const found = path.join(folder, file);
    if (existsSync(found)) return found;
    if (folder === path.dirname(folder)) return undefined;
    folder = path.dirname(folder);
  }
}

describe.skipIf(SCHEMA === undefined)('against the schema of the database', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const valid = ajv.compile(SCHEMA === undefined ? {} : JSON.parse(readFileSync(SCHEMA, 'utf8')));

  const kinds = new Set<string>();

  /** What the schema says against the record of a decision. */
  function faultsOf(grounds: Grounds): readonly string[] {
    const statement = buildStatement(grounds);
    if ('refused' in statement) return [];
    const subjects = grounds.stated.trace.evidence.map(({ subject }) => subject);
    const record = toDsaRecord(statement, { texts: TEXTS, secret: SECRET, subjects });
    if ('refused' in record) return record.refused.code === 'not-reportable' ? [] : [JSON.stringify(record.refused)];
    kinds.add(record.decision_account ?? record.decision_provision ?? '');
    return valid(record) ? [] : [ajv.errorsText(valid.errors)];
  }

  const chosen = PROFILES.filter(({ name }) => /conduct|listings|faked/.test(name));
  test.each(chosen)('every record over histories of $name is valid', ({ policy, history }) => {
    fc.assert(
      fc.property(history, (facts) => {
        const judged = engine(facts, { versions: Versions.of(policy) });
        expect(groundsOf(facts, judged, policy).flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  test('accounts and parts of the service were among them', () => {
    expect([...kinds].sort()).toEqual([
      'DECISION_ACCOUNT_SUSPENDED',
      'DECISION_ACCOUNT_TERMINATED',
      'DECISION_PROVISION_PARTIAL_SUSPENSION',
    ]);
  });
});
