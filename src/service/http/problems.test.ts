import { describe, expect, test } from 'vitest';
import { testApp } from '../../../test/test-app.ts';
import { problemCatalogue } from './problem-catalogue.ts';
import { type ProblemCode, refusals } from './problems.ts';
import { STATUS } from './statuses.ts';

const codes = Object.keys(STATUS) as ProblemCode[];
const { app } = testApp();

describe('every problem', () => {
  test('is in the catalogue once, with a status of its kind', () => {
    const entries = problemCatalogue();
    expect(entries.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    expect(entries.filter(({ status }) => status < 400 || status > 599)).toEqual([]);
  });

  test.each(codes)('%s has a title, a sentence without gaps, and a page', async (code) => {
    const { body, statusCode } = await app.inject(`/problems/${code}`);
    const { title, example, type } = JSON.parse(body) as Record<string, string>;

    expect(statusCode).toBe(200);
    expect(type).toBe(`/problems/${code}`);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(example).toMatch(/^\w/);
    expect(example).not.toMatch(/[{}]|undefined/);
    const page = await app.inject({ url: `/problems/${code}`, headers: { accept: 'text/html' } });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain(`&quot;status&quot;: ${STATUS[code]}`.replaceAll('&quot;', '&#34;'));
  });

  test('of ours says what it means and what to do', () => {
    const silent = problemCatalogue().filter(({ meaning, cure }) => (meaning === undefined) !== (cure === undefined));
    expect(silent).toEqual([]);
  });
});

test('there is a list of them, for people and for programs', async () => {
  const page = await app.inject({ url: '/problems', headers: { accept: 'text/html,*/*' } });
  for (const code of codes) expect(page.body).toContain(`href="/problems/${code}"`);
  expect((await app.inject('/problems')).json().items).toHaveLength(codes.length);
});

test('an unknown one has no page', async () => {
  const { statusCode, headers } = await app.inject('/problems/nothing');
  // Pages about problems are kept; that there is none is not.
  expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store']);
});

test('those of one status are documented together', () => {
  expect(refusals('unknown-seller', 'no-such-page', 'conflict')).toMatchObject({
    404: { description: '[unknown-seller](/problems/unknown-seller) · [no-such-page](/problems/no-such-page)' },
    409: { description: '[conflict](/problems/conflict)' },
  });
});
