import { describe, expect, test } from 'vitest';
import { changedPolicy } from '../../../test/changed-policy.ts';
import { loadDefaultPolicy } from '../policy/load.ts';
import { tellPolicy } from '../policy/tell.ts';
import { type Book, bookKeeper, makeBook } from './book.ts';
import { fillTemplate } from './fill-template.ts';
import { readTemplates } from './pages.ts';
import { renderMarkdown } from './render-markdown.ts';

const templates = readTemplates();
const shipped = makeBook(templates, loadDefaultPolicy(), tellPolicy);

function textOf({ pages }: Book, slug: string): string {
  const page = pages.find((each) => each.slug === slug);
  return page?.passages.map(({ text }) => text).join('\n') ?? '';
}

test('every page has its title, its words and a reading time; no placeholder is left', () => {
  for (const { slug, title, body, minutes, words } of shipped.pages) {
    expect([slug, title.length > 4, words > 80, minutes >= 1]).toEqual([slug, true, true, true]);
    expect(body.text).not.toMatch(/\{\{|\}\}|\{#|undefined|NaN|\[object/);
  }
});

test('the numbers, kinds and examples of a changed policy stand in its guide', () => {
  const changed = makeBook(
    templates,
    changedPolicy(
      ['version: 1', 'version: 7'],
      ['acknowledgeWithin: 7 d', 'acknowledgeWithin: 9 d'],
      ['target: 4 %\n    bad: 10 %', 'target: 2 %\n    bad: 8 %'],
      ['disputeReasons: [not_received]', 'disputeReasons: []'],
      [
        'counterfeit_goods: { category: critical, trigger: critical }',
        'counterfeit_goods: { category: critical, trigger: fraud }',
      ],
      ['mostHeld: 30 %', 'mostHeld: 25 %'],
      ['notice: 30 d', 'notice: 31 d'],
    ),
    tellPolicy,
  );
  expect(textOf(shipped, 'what-to-do')).toContain('Acknowledge within 7 days');
  expect(textOf(changed, 'what-to-do')).toContain('Acknowledge within 9 days');
  expect(textOf(changed, 'what-to-do')).toContain('You have 31 days');
  expect(textOf(shipped, 'measured')).toContain('Late dispatch – shipping – 4 % – 10 % – 30 and 90 days');
  expect(textOf(changed, 'measured')).toContain('Late dispatch – shipping – 2 % – 8 % – 30 and 90 days');
  expect(textOf(shipped, 'measured')).toContain('One lapse – 30 %');
  expect(textOf(changed, 'measured')).not.toContain('One lapse – 30 %');
  expect(textOf(shipped, 'never')).toContain('A dispute with the reason “not received” is excused');
  expect(textOf(changed, 'never')).not.toContain('A dispute with the reason');
  expect(textOf(shipped, 'suspensions').split('\n')).toContain('counterfeit goods');
  expect(textOf(changed, 'suspensions').split('\n')).not.toContain('counterfeit goods');
  expect(textOf(changed, 'restrictions')).toContain('at most 25 % of them are held');
  expect(textOf(changed, 'ladder')).toContain('version 7');
  expect(changed.policy).toBe('kingston-express@7');
});

describe('a template', () => {
  const policy = loadDefaultPolicy();
  const told = {
    sections: [
      { section: 'short', title: '', parts: [], statements: [{ say: 'a', text: 'once *here*' }] },
      {
        section: 'help',
        title: '',
        parts: [],
        statements: [
          { say: 'b', text: 'x' },
          { say: 'b', text: 'y' },
        ],
      },
    ],
  };

  test('loses a line that is not said of the policy, and repeats one that is said several times', () => {
    expect(fillTemplate('- {{say a}}\n- {{say none}}\n- {{say b}}!\nend', policy, told)).toBe(
      '- once \\*here\\*\n- x!\n- y!\nend',
    );
  });

  test('that asks for what there is not is a mistake of ours', () => {
    expect(() => fillTemplate('{{warning.colour}}', policy, told)).toThrow('{{warning.colour}}');
    expect(() => fillTemplate('{{table colours}}', policy, told)).toThrow('{{table colours}}');
  });

  test('lets no HTML through, its own or the policy’s', () => {
    const { title, body } = renderMarkdown('# <b>T</b>\n\n<script>x</script> & [bad](javascript:alert)\n');
    expect(title).toBe('<b>T</b>');
    expect(body.text).toBe('<p>&lt;script&gt;x&lt;/script&gt; &amp; [bad](javascript:alert)</p>\n');
    const spiteful = fillTemplate('# T\n\n{{policy.name}}', { ...policy, name: '<i>*x*</i>|`_[a](b)' }, told);
    expect(renderMarkdown(spiteful).body.text).toBe('<p>&lt;i&gt;*x*&lt;/i&gt;|`_[a](b)</p>\n');
  });
});

test('a book is made once for each policy', () => {
  const keep = bookKeeper(templates, tellPolicy);
  const policy = loadDefaultPolicy();
  expect(keep(policy)).toBe(keep(policy));
  expect(keep({ ...policy })).not.toBe(keep(policy));
});
