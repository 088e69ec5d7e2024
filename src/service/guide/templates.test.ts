import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONDUCT_KINDS, METRICS } from '../../rulebook/policy/policy.ts';
import { guidePlaceOf } from '../../words/guide-places.ts';
import { POLICY_STATEMENTS } from '../../words/policy-en.ts';
import { loadDefaultPolicy } from '../policy/load.ts';
import { tellPolicy } from '../policy/tell.ts';
import { BLOCKS } from './blocks.ts';
import { makeBook } from './book.ts';
import { FIGURES } from './figures.ts';
import { placeholdersOf } from './fill-template.ts';
import { readTemplates, TEMPLATES_FOLDER } from './pages.ts';
import { statementsOf } from './policy-words.ts';

const templates = readTemplates();
const policy = loadDefaultPolicy();
const book = makeBook(templates, policy, tellPolicy);
const placeholders = templates.flatMap(({ text }) => placeholdersOf(text));

const NUMBER_WORDS =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|dozen|twice|half|per cent|percent)\b/gi;

/** Numbers that somebody wrote into a text by hand: digits and words, outside of placeholders, ids and links. */
function numbersByHand(text: string): readonly string[] {
  const own = text
    .replaceAll(/\{\{[^}]*\}\}|\{#[\w-]+\}|\]\([^)]*\)/g, '')
    // The names of the guarantees.
    .replaceAll(/^\| F\d{1,2} \|/gm, '');
  return [...own.matchAll(/\d+/g), ...own.matchAll(NUMBER_WORDS)].map(([found]) => found);
}

test('every file is a page, and every page a file', () => {
  expect(readdirSync(TEMPLATES_FOLDER).sort()).toEqual(templates.map(({ slug }) => `${slug}.md`).sort());
});

describe.each(templates)('$slug', ({ text }) => {
  test('has no number of its own', () => {
    expect(numbersByHand(text)).toEqual([]);
  });

  test('asks for what there is', () => {
    const unknown = placeholdersOf(text).filter(({ kind, name }) => {
      const known = { say: POLICY_STATEMENTS, block: BLOCKS, figure: FIGURES }[kind];
      return !Object.hasOwn(known, name);
    });
    expect(unknown).toEqual([]);
  });
});

test('the scan for numbers finds them', () => {
  expect(numbersByHand('within {{warning.cure}}, 7 days, [a](/guide/x#y2) {#top2}\n| F3 | twice |')).toEqual([
    '7',
    'twice',
  ]);
});

test('no figure and no block is there for nothing', () => {
  const asked = new Set(placeholders.map(({ name }) => name));
  expect([...Object.keys(FIGURES), ...Object.keys(BLOCKS)].filter((name) => !asked.has(name))).toEqual([]);
});

test('every sentence that the shipped policy tells stands in the guide', () => {
  const whole = book.pages.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
  const missing = statementsOf(tellPolicy(policy)).filter(({ text }) => !whole.includes(text));
  expect(missing.map(({ say }) => say)).toEqual([]);
});

test('every guarantee is printed, once', () => {
  const text = templates.find(({ slug }) => slug === 'guarantees')?.text ?? '';
  const named = [...text.matchAll(/^\| (F\d+) \|/gm)].map(([, name]) => name);
  expect(named).toEqual(Array.from({ length: 15 }, (_, index) => `F${index + 1}`));
});

describe('links', () => {
  const ids = new Map(book.pages.map(({ slug, headings }) => [slug, headings.map(({ id }) => id)]));

  /** Where everybody reports a problem, also without an account. */
  const REPORT = '/report-a-problem';

  /** Whether something stands where an address leads. */
  function leadsSomewhere(address: string): boolean {
    if (address === REPORT) return true;
    const [, slug = '', id] = /^\/guide\/([\w-]+)(?:#([\w-]+))?$/.exec(address) ?? [];
    if (slug === 'figures') return id === undefined || ['rungs', 'actions', 'appeals'].includes(id);
    if (slug === 'versions') return id === undefined;
    return ids.has(slug) && (id === undefined || ids.get(slug)?.includes(id) === true);
  }

  test('of every page lead to a page and a heading that are there', () => {
    const addresses = book.pages.flatMap(({ body }) =>
      [...body.text.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? ''),
    );
    expect(addresses.length).toBeGreaterThan(60);
    expect(addresses.filter((address) => !leadsSomewhere(address))).toEqual([]);
  });

  test('within the one page that has all of them lead to places of that page', () => {
    const whole = book.pages.map(({ slug, withinAll }) => `<h2 id="${slug}">${withinAll.text}`).join('');
    const places = new Set([...whole.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`));
    const aims = [...whole.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '');
    const lost = aims.filter((aim) => !places.has(aim) && aim !== REPORT && !/^\/guide\/(figures|versions)/.test(aim));
    expect(lost).toEqual([]);
  });

  test('from every action lead to its rule', () => {
    for (const violation of [...METRICS, ...CONDUCT_KINDS]) expect(guidePlaceOf(violation)).toSatisfy(leadsSomewhere);
    expect(guidePlaceOf('something_new')).toBe('/guide');
  });

  test('headings of a page have ids of their own, and skip no level', () => {
    for (const { slug, headings } of book.pages) {
      expect([slug, new Set(headings.map(({ id }) => id)).size]).toEqual([slug, headings.length]);
      for (const [index, { level }] of headings.entries())
        expect(level - (headings[index - 1]?.level ?? 1)).toBeLessThanOrEqual(1);
    }
  });
});
