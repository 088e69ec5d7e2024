import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { LETTER } from '../../words/data-breach-letter-en.ts';
import { fill } from '../../words/fill.ts';
import type { AuthorityLetter } from './letter.ts';

const MARGIN = 56;
const WIDTH = 595.28 - 2 * MARGIN;

/** A letter as a PDF: A4, with headings that a screen reader finds. */
export async function letterPdf(letter: AuthorityLetter): Promise<Buffer> {
  const { inquiry, madeAt, controller, title, paragraphs, sections } = letter;
  const made = new Date(madeAt);
  const document = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true },
    info: { Title: title, Author: controller, CreationDate: made, ModDate: made },
  });
  const bytes = buffer(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const write = (kind: 'H1' | 'H2' | 'P', text: string, size: number, gap: number): void => {
    const draw = (): void =>
      void document
        .font(kind === 'P' ? 'Helvetica' : 'Helvetica-Bold')
        .fontSize(size)
        .fillColor('black')
        .text(text, MARGIN, document.y, { width: WIDTH, paragraphGap: gap });
    root.add(document.struct(kind, {}, draw));
  };
  write('P', controller, 11, 2);
  write('P', fill(LETTER.madeAt, { at: madeAt, inquiry }), 10, 16);
  write('H1', title, 17, 10);
  for (const paragraph of paragraphs) write('P', paragraph, 11, 8);
  for (const section of sections) {
    write('H2', section.title, 12, 4);
    for (const line of section.lines) write('P', line, 10, 3);
  }
  root.end();
  document.end();
  return bytes;
}
