import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from './html.ts';
import { inlineMarkdown, markdown } from './markdown.ts';

describe('html', () => {
  test('escapes what is put in, and leaves HTML as it is', () => {
    expect(html`<p title="${'"&\'<'}">${html`<b>x</b>`}${['a', '<']}${undefined}${false}${7}</p>`.text).toBe(
      '<p title="&#34;&#38;&#39;&#60;"><b>x</b>a&#60;7</p>',
    );
  });
});

describe('markdown', () => {
  test.each([
    ['One.\n\nTwo\nlines.', '<p>One.</p>\n<p>Two lines.</p>'],
    ['* a\n* `b`', '<ul><li>a</li><li><code>b</code></li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['**x `y`** and [docs](/docs)', '<p><strong>x <code>y</code></strong> and <a href="/docs">docs</a></p>'],
    ['[x](javascript:alert)', '<p>[x](javascript:alert)</p>'],
    ['```sh\ncurl "x"\n```', '<pre><code>curl &#34;x&#34;</code></pre>'],
    ['2 * 3 < 7', '<p>2 * 3 &#60; 7</p>'],
  ])('%j', (text, made) => {
    expect(markdown(text).text).toBe(made);
  });

  test('lets no HTML through, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', '`', '*', '[', ']', '(', ')', '/', 'a', ' ', '\n') }),
        (text) => {
          const tags = inlineMarkdown(text).text.replaceAll(/<\/?(code|strong|a)( href="[^"<>]*")?>/g, '');
          expect(tags).not.toMatch(/[<>"]/);
        },
      ),
    );
  });
});
