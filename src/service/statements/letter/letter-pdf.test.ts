import { describe, expect, test } from 'vitest';
import { day } from '../../../../test/builders.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { textOfPdf } from '../../../../test/statements/pdf-text.ts';
import { statementsOf } from '../../../../test/statements/told-statements.ts';
import type { Statement } from '../statement.ts';
import { letterOf } from './letter.ts';
import { letterPage } from './letter-page.ts';
import { letterPdf } from './letter-pdf.ts';
import { printable } from './printable.ts';

const [warning] = statementsOf(lateOrders(0, 3, 6, 9), day(12)) as [Statement];

/** Every sentence of a letter. */
function sentencesOf({ lead, lines, sections, foot }: ReturnType<typeof letterOf>): readonly string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const within = blocks.flatMap((block) => {
    if (block.kind === 'text') return [block.text];
    return block.kind === 'list' ? block.entries : block.terms.flatMap(({ term, lines: said }) => [term, ...said]);
  });
  return [lead, ...lines, ...sections.map(({ heading }) => heading), ...within, ...foot];
}

const unbroken = (text: string) => text.replaceAll(/\s/g, '');

describe('a letter', () => {
  test('says on the page and in the PDF every sentence that it has', async () => {
    const letter = letterOf(warning, 'Kingston Express');
    const pdf = unbroken(textOfPdf(await letterPdf(letter, { at: warning.at, author: 'Kingston Express' })));
    const page = letterPage(letter, '/pdf');
    const sentences = sentencesOf(letter);
    expect(sentences.length).toBeGreaterThan(30);
    // On paper a page may end between two words, with its number.
    const paged = pdf.replaceAll(/Page\dof\d/g, '');
    for (const sentence of sentences) {
      expect(paged).toContain(unbroken(sentence));
      expect(page).toContain(sentence);
    }
  });

  test('lets nothing into the page that is HTML', () => {
    const page = letterPage(letterOf(warning, '<script>alert(1)</script>'), '/x?a=1&b=2');
    expect(page).not.toContain('<script');
    expect(page).toContain('href="/x?a=1&#38;b=2"');
  });

  test('of hundreds of items has as many pages as it takes, each numbered once', async () => {
    const item = warning.facts.items[0] as Statement['facts']['items'][number];
    const items = Array.from({ length: 300 }, (_, number) => ({ ...item, event: `e-${number}` }));
    const letter = letterOf({ ...warning, facts: { ...warning.facts, items } }, 'Kingston Express');
    const bytes = await letterPdf(letter, { at: warning.at, author: 'Kingston Express' });
    const pages = bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    const text = textOfPdf(bytes);
    expect(pages).toBeGreaterThan(10);
    expect(text.match(/Page \d+ of \d+/g)).toEqual(
      Array.from({ length: pages }, (_, page) => `Page ${page + 1} of ${pages}`),
    );
    expect(text).toContain('Event e-299.');
  });

  test.each([
    ['Café “Ñandú” – 5 €', 'Café “Ñandú” – 5 €'],
    ['Łódź Ștefan', '?ódz Stefan'],
    ['京都 Market ≥ 3', '?? Market ? 3'],
  ])('prints %s as the standard fonts can', (text, printed) => {
    expect(printable(text)).toBe(printed);
  });
});
