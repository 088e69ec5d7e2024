import { beforeAll, describe, expect, test } from 'vitest';
import {
  acknowledged,
  confirmed,
  day,
  declared,
  inspected,
  placed,
  scanned,
  screened,
} from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { textOfPdf } from '../../../../test/statements/pdf-text.ts';
import { type ServedStatements, serveStatements } from '../../../../test/statements/served-statements.ts';
import type { Fact } from '../../../rulebook/facts.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { dsaRecord } from '../dsa/record.ts';

const database = withDatabase();
let served: ServedStatements;

/** Warned on day 11, restricted on day 38; suspended on day 50 because of a counterfeit that a report had named. */
const facts: readonly Fact[] = [
  ...lateOrders(0, 3, 6, 9),
  acknowledged({ at: day(12) }),
  ...lateOrders(30, 33, 36),
  inspected({ id: 'found', at: day(49), listingId: 'L-secret', finding: 'counterfeit', by: 'report' }),
  inspected({
    ...{ id: 'confirmed', at: day(50), listingId: 'L-secret' },
    ...({ finding: 'counterfeit', by: 'report', confirmed: true } as const),
  }),
];

beforeAll(async () => {
  served = await serveStatements(database().pool);
  await served.tell(facts);
});

const when = (days: number): string => formatTimestamp(day(days));
const WARNING = '/v1/actions/S-1~1/statement';
const RESTRICTION = '/v1/actions/S-1~2/statement';
const SUSPENSION = '/v1/actions/S-1~3/statement';

describe('GET /v1/actions/{id}/statement', () => {
  test('tells why, item by item, with the rule, the measure and what can be done', async () => {
    const { status, body } = await served.get('seller', RESTRICTION);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      reference: 'S-1/2#2',
      decision: 'restriction.applied',
      at: when(38),
      zone: 'America/Jamaica',
      measure: { kind: 'restriction', stage: 'in_force', feature: 'order_volume', from: when(38), until: when(45) },
      rule: {
        violation: 'late_dispatch',
        policy: 'kingston-express@1',
        target: 0.04,
        bad: 0.1,
        move: { from: 'warned' },
      },
      finding: { detection: 'automated', decision: 'automated', source: 'own_initiative' },
      redress: { decidedWithinDays: 7, appealUntil: when(38 + 184) },
    });
    expect(body.facts.issue).toBe('Three orders were not with the carrier by their dispatch date.');
    expect(body.facts.items.map((item: { orderId: string }) => item.orderId)).toEqual([
      'late-30',
      'late-33',
      'late-36',
    ]);
    expect(body.facts.items[0]).toMatchObject({ at: when(30), settled: when(32), fills: 0.4581 });
    // 00:00 UTC is seven in the evening before in Kingston.
    expect(body.facts.items[0].sentence).toBe(
      'Order late-30 was to be with the carrier by 2 April 2026, 19:00. No carrier or hub had accepted it by then.',
    );
    expect(body.facts.figures).toMatchObject({ lapses: 3, p0: 0.04, p1: 0.1 });
    expect(body.facts.rests).toMatchObject([{ action: 'S-1/1', decision: 'warning.issued', items: [] }]);
    expect(body.measure.limited).toEqual([
      'New orders are limited to the daily mean of the 30 days before; open orders go on',
    ]);
  });

  test('says of an appeal what the action says', async () => {
    for (const number of [1, 2, 3]) {
      const action = await served.get('staff', `/v1/actions/S-1~${number}`);
      const statement = await served.get('staff', `/v1/actions/S-1~${number}/statement`);
      expect(statement.body.redress.appealUntil).toBe(action.body.summary.appealBy);
    }
  });

  test('stays as it was, whatever becomes known later', async () => {
    const before = await served.get('seller', WARNING);
    // The first order was accepted in time after all, and the storm excuses the second.
    await served.tell([
      scanned({ at: day(51), orderId: 'late-30' }),
      declared({ at: day(52), contextId: 'X-1', from: day(4), to: day(6) }),
      placed({ at: day(53), orderId: 'later', customer: 'C-9' }),
    ]);
    const after = await served.get('seller', WARNING);
    expect(after.text).toBe(before.text);
    expect((await served.get('seller', '/v1/actions/S-1~1')).body.summary.status).toBe('withdrawn');
  });

  test('never names a customer, to staff neither', async () => {
    for (const url of [WARNING, RESTRICTION, SUSPENSION]) {
      const { text } = await served.get('staff', url);
      expect(text).not.toMatch(/C-\d/);
    }
  });

  test('is for those who may read the action', async () => {
    await served.tell([{ ...confirmed('threat', { at: day(53) }), seller: 'S-2' }]);
    expect((await served.get('staff', '/v1/actions/S-2~1/statement')).status).toBe(200);
    expect((await served.get('integrator', WARNING)).status).toBe(200);
    const other = await served.get('seller', '/v1/actions/S-2~1/statement');
    expect([other.status, other.body.type]).toEqual([403, '/problems/another-seller']);
    expect((await served.get('reader', WARNING)).status).toBe(403);
    expect((await served.get('nobody', WARNING)).status).toBe(401);
  });

  test('refuses what is not there, and says what to ask for', async () => {
    const unknown = await served.get('staff', '/v1/actions/S-1~9/statement');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/unknown-action']);
    // The fourth decision takes the warning back: it ends a measure.
    const ending = await served.get('staff', `${WARNING}?decision=4`);
    expect([ending.status, ending.body.type]).toEqual([404, '/problems/no-statement']);
    const malformed = await served.get('staff', `${WARNING}?format=word&decision=0`);
    expect(malformed.status).toBe(400);
    expect(malformed.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/query/decision',
      '/query/format',
    ]);
  });

  test('is refused rather than given with a gap', async () => {
    const without = await serveStatements(database().pool, { policies: [] });
    const { status, body } = await without.get('staff', WARNING);
    expect([status, body.type]).toEqual([409, '/problems/statement-incomplete']);
    expect(body.detail).toContain('It lacks the rule');
    // Of an event that is lost the sentence would be made up.
    await database().pool.query(
      `update decisions set line = replace(line, '"because":["', '"because":["gone","') where seller_id = 'S-2'`,
    );
    const lost = await served.get('staff', '/v1/actions/S-2~1/statement');
    expect([lost.status, lost.body.detail]).toEqual([
      409,
      'It lacks the evidence item by item; nothing is told rather than half of it',
    ]);
  });
});

describe('?format=dsa', () => {
  test('is the record for the DSA Transparency Database, with every conditional field right', async () => {
    const { status, body } = await served.get('staff', `${SUSPENSION}?format=dsa`);
    expect(status).toBe(200);
    expect(dsaRecord.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      decision_account: 'DECISION_ACCOUNT_SUSPENDED',
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'],
      account_type: 'ACCOUNT_TYPE_BUSINESS',
      // The day in Kingston.
      application_date: '2026-04-20',
      content_date: '2026-04-20',
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      incompatible_content_illegal: 'Yes',
      content_type: ['CONTENT_TYPE_PRODUCT'],
      category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
      source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION',
      automated_decision: 'AUTOMATED_DECISION_PARTIALLY',
      content_language: 'EN',
    });
    expect(body).not.toHaveProperty('decision_monetary');
    expect(body).not.toHaveProperty('end_date_account_restriction');
    expect(body.puid).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(body)).not.toMatch(/S-1|L-secret|confirmed"|C-\d/);
  });

  test('names a decision the same each time, and each by another name', async () => {
    const names = await Promise.all(
      [SUSPENSION, SUSPENSION].map(async (url) => (await served.get('staff', `${url}?format=dsa`)).body.puid),
    );
    expect(new Set(names).size).toBe(1);
    await served.tell([{ ...screened({ at: day(54), findings: ['threat'] }), seller: 'S-3' }]);
    const other = await served.get('staff', '/v1/actions/S-3~1/statement?format=dsa');
    expect(other.body.content_type).toEqual(['CONTENT_TYPE_TEXT']);
    expect(other.body.automated_detection).toBe('Yes');
    expect(names).not.toContain(other.body.puid);
  });

  test('is refused for what is no restriction of information, and leads to the letter', async () => {
    const late = await served.get('staff', `${RESTRICTION}?format=dsa`);
    expect([late.status, late.body.type]).toEqual([409, '/problems/not-reportable']);
    expect(late.body.detail).toContain('how orders were fulfilled');
    expect(late.body.detail).toContain('format=letter');
    const warning = await served.get('staff', `${WARNING}?format=dsa`);
    expect(warning.body.detail).toContain('A warning restricts nothing');
  });
});

describe('the letter', () => {
  test('is a page to read, by its name or for a browser', async () => {
    const { status, type, text, headers } = await served.get('seller', `${RESTRICTION}?format=letter`);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('<h1>Restriction: Late dispatch</h1>');
    for (const said of [
      'Order late-36 was to be',
      'You can appeal until',
      'Kingston Commercial Mediation Panel',
      'Reference S-1/2#2',
    ])
      expect(text).toContain(said);
    const browser = await served.get('seller', RESTRICTION, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect(browser.text).toBe(text);
    expect(browser.headers['vary']).toContain('accept');
    expect((await served.get('nobody', '/letters/style.css')).type).toContain('text/css');
  });

  test('is a PDF of A4 pages with title, structure and page numbers, that says the same', async () => {
    const { status, type, bytes, headers } = await served.get('seller', `${RESTRICTION}?format=pdf`);
    expect([status, type]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toBe('inline; filename="statement-of-reasons-S-1-2-2.pdf"');
    const raw = bytes.toString('latin1');
    expect(raw).toMatch(/^%PDF-1\.7/);
    expect(raw).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(raw).toContain('(Statement of reasons, Reference S-1/2#2)');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('/Lang (en-GB)');
    const text = textOfPdf(bytes);
    const pages = raw.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    for (const said of [
      'Restriction: Late dispatch',
      'To the seller account S-1',
      'Order late-36 was to be with the carrier by',
      'You can appeal until',
      'before the court that your seller terms name',
      `Page ${pages} of ${pages}`,
    ])
      expect(text).toContain(said);
    const again = await served.get('seller', RESTRICTION, { accept: 'application/pdf' });
    expect(again.bytes.equals(bytes)).toBe(true);
  });
});
