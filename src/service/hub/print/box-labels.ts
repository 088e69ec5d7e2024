import { buffer } from 'node:stream/consumers';
import barcodes from 'bwip-js/node';
import PDFDocument from 'pdfkit';
import { type BoxCode, boxCodeInGroups } from '../../../rulebook/consignments/box-code.ts';
import { BOX_LABEL as WORDS } from '../../../words/box-label-en.ts';
import { fill } from '../../../words/fill.ts';
import type { BoxRow, KeptConsignment } from '../consignment-store.ts';

/** 4 × 6 inches, in points. */
const PAGE = [288, 432] as const;
const MARGIN = 16;
const WIDTH = PAGE[0] - 2 * MARGIN;
const BARS = 96;
/** What must stay white on each side, in modules (ISO/IEC 15417 §4.2). */
const QUIET = 10;
/** So many listings have room; the rest is told as a number. */
const MOST_LISTED = 9;

/** The labels of the boxes of a consignment, one a page, with their structure for screen readers. */
export async function boxLabels({ row, boxes }: KeptConsignment): Promise<Buffer> {
  const title = fill(WORDS.title, { consignment: row.consignment_id });
  const document = new PDFDocument({
    ...{ size: [...PAGE], margin: 0, autoFirstPage: false, pdfVersion: '1.7', tagged: true, lang: 'en-GB' },
    displayTitle: true,
    info: { Title: title, CreationDate: new Date(row.planned_at), ModDate: new Date(row.planned_at) },
  });
  const bytes = buffer(document);
  const root = document.struct('Document');
  document.addStructure(root);
  for (const box of boxes) drawBox(document, root, row, box, boxes.length);
  root.end();
  document.end();
  return bytes;
}

function drawBox(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  row: KeptConsignment['row'],
  { box, code, declared }: BoxRow,
  boxes: number,
): void {
  document.addPage();
  const section = document.struct('Sect');
  root.add(section);
  let y = MARGIN;
  const line = (text: string, size: number, face: 'Helvetica' | 'Helvetica-Bold' | 'Courier-Bold' = 'Helvetica') => {
    document.font(face).fontSize(size).fillColor('black');
    const options = { width: WIDTH, lineGap: 1 };
    const [height, top] = [document.heightOfString(text, options), y];
    section.add(document.struct('P', {}, () => void document.text(text, MARGIN, top, options)));
    y += height;
  };
  line(fill(WORDS.to, { hub: row.hub }), 24, 'Helvetica-Bold');
  line(fill(WORDS.box, { box, boxes }), 14);
  y = drawBars(document, section, code as BoxCode, y + 8);
  line(boxCodeInGroups(code as BoxCode), 11, 'Courier-Bold');
  y += 8;
  line(fill(WORDS.of, { consignment: row.consignment_id, seller: row.seller_id }), 10);
  y += 4;
  line(WORDS.contents, 10, 'Helvetica-Bold');
  for (const { listing, quantity } of declared.slice(0, MOST_LISTED))
    line(fill(WORDS.line, { listing, quantity }), listing.length > 40 ? 7 : 9);
  if (declared.length > MOST_LISTED) line(fill(WORDS.more, { count: declared.length - MOST_LISTED }), 9);
  section.end();
}

/** What the package draws: widths, a bar and a space by turns. */
type Raw = readonly { readonly sbs?: readonly number[] }[];

function drawBars(
  document: PDFKit.PDFDocument,
  section: PDFKit.PDFStructureElement,
  code: BoxCode,
  top: number,
): number {
  const [drawn] = barcodes.raw('code128', code) as unknown as Raw;
  const widths = drawn?.sbs ?? [];
  const module = WIDTH / (widths.reduce((sum, width) => sum + width, 0) + 2 * QUIET);
  const draw = (): void => {
    let x = MARGIN + QUIET * module;
    for (const [index, width] of widths.entries()) {
      if (index % 2 === 0) document.rect(x, top, width * module, BARS);
      x += width * module;
    }
    document.fill('black');
  };
  section.add(document.struct('Figure', { alt: fill(WORDS.code, { code: boxCodeInGroups(code) }) }, draw));
  return top + BARS + 4;
}
