import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Instant } from '../../../rulebook/instant.ts';
import { inGroups } from '../../../rulebook/labels/code.ts';
import type { PrintedCustomsForm } from '../../../rulebook/labels/customs.ts';
import type { Zone } from '../../../rulebook/zone.ts';
import { fill } from '../../../words/fill.ts';
import { CUSTOMS_SHEET as WORDS } from '../../../words/label-sheet-en.ts';
import { writtenDay } from '../../written-time.ts';
import { drawCode } from './draw-code.ts';

const MARGIN = 48;
const WIDTH = 595.28 - 2 * MARGIN;

/** A customs form as a PDF: A4. What goods are is on their listings; what only the sender knows is left open to be filled in by hand. */
export async function customsPdf(
  form: PrintedCustomsForm,
  { at, zone }: { readonly at: Instant; readonly zone: Zone },
): Promise<Buffer> {
  const { label, seller, items, total } = form;
  const document = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true },
    info: { Title: fill(WORDS.title, { order: label.order }), CreationDate: new Date(at), ModDate: new Date(at) },
  });
  const bytes = buffer(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const write = (kind: string, text: string, size: number, gap = 3): void => {
    const draw = (): void =>
      void document
        .font(kind === 'P' ? 'Helvetica' : 'Helvetica-Bold')
        .fontSize(size)
        .fillColor('black')
        .text(text, MARGIN, document.y, { width: WIDTH, paragraphGap: gap });
    root.add(document.struct(kind, {}, draw));
  };
  write('H1', fill(WORDS.title, { order: label.order }), 18, 10);
  write('P', fill(WORDS.sender, { seller }), 11);
  write('P', fill(WORDS.to, { zone: label.zone }), 11);
  write('P', fill(WORDS.day, { day: writtenDay(at, zone) }), 11);
  write('H2', WORDS.person, 13, 4);
  write('P', WORDS.personWhy, 10, 8);
  document.y = drawCode(document, root, label, { x: MARGIN, y: document.y, width: WIDTH / 2, symbol: 'code128' }) + 4;
  write('P', inGroups(label.code), 10, 14);
  write('H2', WORDS.contents, 13, 4);
  if (items.length === 0) write('P', WORDS.contentsUnknown, 11);
  for (const { listing, quantity } of items) {
    write('P', fill(WORDS.item, { quantity, listing }), 11, 1);
    write('P', WORDS.byHand, 9, 8);
  }
  write(
    'P',
    total === undefined ? WORDS.totalUnknown : fill(WORDS.total, { amount: total.amount, currency: total.currency }),
    11,
    18,
  );
  write('P', WORDS.signature, 11);
  root.end();
  document.end();
  return bytes;
}
