import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Instant } from '../../../rulebook/instant.ts';
import { fill } from '../../../words/fill.ts';
import { LETTER_WORDS as WORDS } from '../../../words/statement-letter-en.ts';
import type { Letter, LetterBlock, LetterSection } from './letter.ts';
import { printable } from './printable.ts';

const FACE = { text: 'Times-Roman', strong: 'Times-Bold' } as const;
const MARGINS = { top: 64, bottom: 72, left: 62, right: 62 };
const SOFT = '#333333';

type Document = PDFKit.PDFDocument;
type Parent = PDFKit.PDFStructureElement;

/**
 * The letter as a PDF: A4, with its structure for screen readers, its title, and a number on each page. The standard fonts
 * every reader has; the same letter gives the same bytes.
 */
export async function letterPdf(
  letter: Letter,
  about: { readonly at: Instant; readonly author: string },
): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: {
      Title: printable(`${letter.title}, ${letter.reference}`),
      Subject: printable(letter.subject),
      Author: printable(about.author),
      CreationDate: new Date(about.at),
      ModDate: new Date(about.at),
    },
  });
  const bytes = buffer(document);
  write(document, letter);
  numberPages(document);
  document.end();
  return bytes;
}

function write(document: Document, letter: Letter): void {
  const root = document.struct('Document');
  document.addStructure(root);
  paragraph(document, root, 'P', letter.title, { face: 'strong', size: 12 });
  for (const line of [...letter.lines, letter.reference]) paragraph(document, root, 'P', line, { colour: SOFT });
  paragraph(document, root, 'H1', letter.subject, { face: 'strong', size: 18, before: 14 });
  paragraph(document, root, 'P', letter.lead, { colour: SOFT, before: 4 });
  for (const section of letter.sections) writeSection(document, root, section);
  for (const [index, line] of letter.foot.entries())
    paragraph(document, root, 'P', line, { colour: SOFT, size: 9.5, before: index === 0 ? 18 : 0 });
  root.end();
}

function writeSection(document: Document, root: Parent, { heading, blocks }: LetterSection): void {
  const section = document.struct('Sect');
  root.add(section);
  paragraph(document, section, 'H2', heading, { face: 'strong', size: 13, before: 14, keep: 60 });
  for (const block of blocks) writeBlock(document, section, block);
  section.end();
}

function writeBlock(document: Document, section: Parent, block: LetterBlock): void {
  switch (block.kind) {
    case 'text':
      paragraph(document, section, 'P', block.text, { before: 4 });
      return;
    case 'list':
      if (block.heading !== undefined)
        paragraph(document, section, 'H3', block.heading, { face: 'strong', before: 7, keep: 40 });
      writeList(document, section, block.entries, block.numbered);
      return;
    case 'terms':
      for (const { term, lines } of block.terms) {
        paragraph(document, section, 'H3', term, { face: 'strong', before: 7, keep: 40 });
        for (const line of lines) paragraph(document, section, 'P', line, { before: 1 });
      }
  }
}

function writeList(document: Document, section: Parent, entries: readonly string[], numbered: boolean): void {
  const list = document.struct('L');
  section.add(list);
  for (const [index, entry] of entries.entries()) {
    const item = document.struct('LI');
    list.add(item);
    paragraph(document, item, 'LBody', `${numbered ? `${index + 1}.` : '•'} ${entry}`, { before: 2, indent: 12 });
    item.end();
  }
  list.end();
}

type Looks = {
  readonly face?: keyof typeof FACE;
  readonly size?: number;
  readonly colour?: string;
  /** Space before it, and how much must fit below it on the page, in points. */
  readonly before?: number;
  readonly keep?: number;
  readonly indent?: number;
};

function paragraph(document: Document, parent: Parent, kind: string, text: string, looks: Looks): void {
  const { face = 'text', size = 11, colour = 'black', before = 0, keep = 0, indent = 0 } = looks;
  document.font(FACE[face]).fontSize(size).fillColor(colour);
  document.y += before;
  const bottom = document.page.height - document.page.margins.bottom;
  if (document.y + keep > bottom) document.addPage();
  const left = MARGINS.left + indent;
  const write = (): void => {
    document.text(printable(text), left, document.y, {
      width: document.page.width - left - MARGINS.right,
      lineGap: 2,
    });
  };
  parent.add(document.struct(kind, {}, write));
}

/** What stands on each page is no part of the text: readers that speak leave it out. */
function numberPages(document: Document): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(start + page);
    // Below the margin, where text would begin a new page.
    const { margins } = document.page;
    document.page.margins = { ...margins, bottom: 0 };
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font(FACE.text)
      .fontSize(9)
      .fillColor(SOFT)
      .text(fill(WORDS.page, { page: page + 1, pages: count }), MARGINS.left, document.page.height - 44, {
        width: document.page.width - MARGINS.left - MARGINS.right,
        align: 'right',
        lineBreak: false,
      });
    document.endMarkedContent();
    document.page.margins = margins;
  }
}
