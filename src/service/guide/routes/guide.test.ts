import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { appealDecided, confirmed, day, planned, registered } from '../../../../test/builders.ts';
import { changedDocument } from '../../../../test/changed-policy.ts';
import { withDatabase } from '../../../../test/database.ts';
import { readPolicy } from '../../../../test/ledger/drive.ts';
import { type ServedGuide, sellers, serveGuide } from '../../../../test/served-guide.ts';
import { as } from '../../../../test/test-app.ts';
import type { Fact } from '../../../rulebook/facts.ts';
import { MINUTE } from '../../../rulebook/instant.ts';
import { activatePolicy } from '../../policy/activate.ts';
import { GUIDES } from '../pages.ts';

const database = withDatabase();
let guide: ServedGuide;
let wall = day(1000);

/** Every page must arrive in so many bytes (console.md). */
const MOST_BYTES = 20_000;

const tell = (facts: readonly Fact[]) => guide.tell(facts);

async function page(url: string, headers: Readonly<Record<string, string>> = {}) {
  const { statusCode, body, headers: told } = await guide.app.inject({ url, headers });
  return { status: statusCode, body, headers: told, text: body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
}

beforeAll(async () => {
  guide = await serveGuide(database().pool, () => wall);
});

describe('the pages', () => {
  const places = ['/guide', '/guide/whole', '/guide/figures', '/guide/versions', '/guide?q=appeal', '/guide?q=zzz'];
  const pages = Object.values(GUIDES).flatMap((slugs) => slugs.map((slug) => `/guide/${slug}`));

  test.each([...places, ...pages])('%s is a small page for everybody, with nothing that runs', async (url) => {
    const { status, headers, body } = await page(url);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['cache-control']).toBe('no-cache');
    const csp = String(headers['content-security-policy']);
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("form-action 'self'");
    expect(csp).not.toContain('script-src');
    expect(body).not.toMatch(/<script|style="|onclick/);
    expect(body).toContain('<html lang="en">');
    expect(body.match(/<h1>/g)).toHaveLength(1);
    expect(gzipSync(body).length).toBeLessThan(MOST_BYTES);
    const again = await page(url, { 'if-none-match': String(headers.etag), ...as('seller') });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('lead from one to the next, and say how long they take', async () => {
    const { body, text } = await page('/guide/warnings');
    expect(body).toContain('rel="prev" href="/guide/never"');
    expect(body).toContain('rel="next" href="/guide/restrictions"');
    expect(body).toContain('href="/guide/warnings" aria-current="page"');
    expect(text).toContain('2 min read · from the rules in force: kingston-express@1');
    expect(body).toContain('<a href="#how-it-ends">How it ends</a>');
  });

  test('one that is not there says where the others are', async () => {
    for (const url of ['/guide/nowhere', '/guide/..%2f..%2fetc', '/guide/%3Cscript%3E']) {
      const { status, headers, body } = await page(url);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(body).toContain('There is no such page in the guide');
      expect(body).toContain('href="/guide/warnings"');
      expect(body).not.toContain('etc');
    }
  });
});

describe('the search', () => {
  test('shows passages with the way to their places', async () => {
    const { body } = await page('/guide?q=acknowledge');
    expect(body).toContain('<a href="/guide/warnings#what-to-do">Warnings: What to do</a>');
    expect(body).toMatch(/<mark>acknowledge<\/mark> it within 7 days/);
    expect(body).toContain('value="acknowledge"');
  });

  test('says what to try when it finds nothing', async () => {
    const { status, text } = await page('/guide?q=zebra');
    expect(status).toBe(200);
    expect(text).toContain('Nothing in the guide has “zebra”. Try fewer words');
  });

  test.each([
    ['/guide?q=', 'Seller guide'],
    ['/guide?q=%20&x=1', 'Seller guide'],
    ['/guide?q=late&q=refund', 'Search: late refund'],
    [`/guide?q=${'x'.repeat(3000)}`, 'Only the first 100 characters'],
    ['/guide?q=%00%ff', 'Nothing in the guide has'],
    ['/guide?q[a]=b', 'Seller guide'],
  ])('reads anything: %s', async (url, told) => {
    const { status, text } = await page(url);
    expect([status, text]).toEqual([200, expect.stringContaining(told)]);
  });

  test('writes what was searched for, and never runs it', async () => {
    const { body } = await page(`/guide?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(body).not.toContain('<script');
    expect(body).toContain('&#60;script&#62;');
  });
});

/** Later than the counts are kept. */
function laterOn(): void {
  wall += 10 * MINUTE;
}

describe('the figures', () => {
  test('of a marketplace with hardly anybody in it say nothing of them', async () => {
    await tell(sellers('new', 3, (seller) => [confirmed('threat', { seller, at: day(1) })]));
    laterOn();
    const { text } = await page('/guide/figures');
    expect(text).toContain('There are too few sellers to say where they stand.');
    expect(text).toContain('Serious breaches fewer than 5 fewer than 5 fewer than 5');
    expect(text).toContain('Too few to say: fewer than 20 appeals were decided');
  });

  test('are counted from the ledger: shares, actions by area, appeals', async () => {
    const storage = (seller: string) => [confirmed('customer_data_storage', { seller, at: day(2) })];
    const action = (seller: string) => `${seller}/1`;
    await tell([
      ...sellers('good', 60),
      ...sellers('warned', 8, storage),
      ...sellers('upheld', 16, (seller) => [
        ...storage(seller),
        appealDecided({ seller, action: action(seller), outcome: 'upheld', at: day(4) }),
      ]),
      ...sellers('overturned', 5, (seller) => [
        ...storage(seller),
        appealDecided({ seller, action: action(seller), outcome: 'overturned', at: day(4) }),
      ]),
      // No action of that name: nothing was decided.
      appealDecided({ seller: 'good-1', action: 'good-1/9', outcome: 'overturned', at: day(4) }),
      planned({ seller: 'warned-1', action: 'warned-1/1', at: day(5) }),
    ]);
    const before = await page('/guide/figures');
    expect(before.text).toContain('too few sellers');
    laterOn();
    const { text } = await page('/guide/figures');
    expect(text).toContain(
      'Good 65 71 % Warned 24 26 % Restricted fewer than 5 – Suspended fewer than 5 – Removed fewer than 5 –',
    );
    expect(text).toContain('Customer data 29 fewer than 5 fewer than 5');
    expect(text).toContain('24 % of 21 appeals decided in the last 365 days ended with the action overturned.');
    expect(text).not.toMatch(/good-1|warned-1/);
  });
});

describe('versions', () => {
  const SECOND = changedDocument(
    ['version: 1', 'version: 2'],
    ['expiresAfter: 90 d', 'expiresAfter: 60 d'],
    ['target: 4 %\n    bad: 10 %', 'target: 2 %\n    bad: 8 %'],
  );

  test('with one of them there is nothing to compare', async () => {
    const { text, body } = await page('/guide/versions');
    expect(text).toContain('kingston-express@1 from the beginning, in force now');
    expect(body).not.toContain('<select');
  });

  test('an announced one is listed and compared; the guide changes when it takes effect', async () => {
    const from = day(20);
    const old = await page('/guide/warnings');
    const wanted = { document: SECOND, policy: readPolicy(SECOND), from };
    expect(await activatePolicy(database().pool, wanted, wall)).toMatchObject({ number: 2 });

    const listed = await page('/guide/versions');
    expect(listed.text).toContain('kingston-express@1 from the beginning, until');
    expect(listed.text).toMatch(/kingston-express@2 from [^,]+GMT-5, announced/);
    const address = /href="(\/guide\/compare[^"]+)"/.exec(listed.body)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const compared = await page(address);
    expect(compared.status).toBe(200);
    expect(compared.text).toContain('What changed: kingston-express@1 to kingston-express@2');
    expect(compared.body).toContain('<del>90</del> days after it was issued');
    expect(compared.body).toContain('<ins>60</ins> days after it was issued');
    expect(compared.body).toContain('<code>metrics.late_dispatch.target</code></th><td>4 %</td><td>2 %</td>');

    expect((await page('/guide/warnings')).headers.etag).toBe(old.headers.etag);
    await tell([registered({ seller: 'late-comer', at: day(21) })]);
    const now = await page('/guide/warnings', { 'if-none-match': String(old.headers.etag) });
    expect([now.status, now.text]).toEqual([200, expect.stringContaining('It ends by itself 60 days')]);
    expect((await page('/guide/measured')).text).toContain('Late dispatch shipping 2 % 8 %');
    expect((await page('/guide/versions')).text).toMatch(/kingston-express@2 from [^,]+, in force now/);
  });

  test.each(['', '?from=kingston-express@1', '?from=kingston-express@1&to=nope@9', '?from=a&from=b&to[x]=1'])(
    'a comparison with what is not there names those that are: %j',
    async (query) => {
      const { status, headers, text } = await page(`/guide/compare${query}`);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(text).toContain('There is no such version to compare');
      expect(text).toContain('kingston-express@1');
    },
  );

  test('a version with itself has nothing to show', async () => {
    const { text } = await page('/guide/compare?from=kingston-express@2&to=kingston-express@2');
    expect(text).toContain('The sentences of these versions say the same.');
  });
});
