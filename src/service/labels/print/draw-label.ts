import { inGroups } from '../../../rulebook/labels/code.ts';
import type { PrintedLabel } from '../../../rulebook/labels/printed-label.ts';
import type { Zone } from '../../../rulebook/zone.ts';
import { fill } from '../../../words/fill.ts';
import { LABEL_SHEET as WORDS } from '../../../words/label-sheet-en.ts';
import { writtenTime } from '../../written-time.ts';
import { drawCode } from './draw-code.ts';
import type { SymbolKind } from './symbols.ts';

type Document = PDFKit.PDFDocument;
type Parent = PDFKit.PDFStructureElement;

/** Where a label lies on its page, in points. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const PADDING = 14;
const FACE = { text: 'Helvetica', strong: 'Helvetica-Bold', code: 'Courier-Bold' } as const;

/** Draws a label into its box. What is drawn comes out of `PrintedLabel`, which has no place for anything of a customer. */
export function drawLabel(
  document: Document,
  root: Parent,
  label: PrintedLabel,
  look: { readonly box: Box; readonly symbol: SymbolKind; readonly zone: Zone },
): void {
  const { box, symbol, zone } = look;
  const section = document.struct('Sect');
  root.add(section);
  const [x, width] = [box.x + PADDING, box.width - 2 * PADDING];
  let y = box.y + PADDING;
  const line = (text: string, looks: Looks): void => {
    y = write(document, section, text, { x, y, width }, looks);
  };
  write(document, section, fill(WORDS.serial, { serial: label.serial }), { x, y, width }, { size: 9, align: 'right' });
  line(WORDS.head, { size: 9 });
  line(label.zone, { size: 52, face: 'strong' });
  line(WORDS.zone, { size: 8 });
  y = drawCode(document, section, label, { x, y: y + 8, width, symbol });
  line(inGroups(label.code), { size: 9, face: 'code', align: 'center' });
  y += 6;
  line(`${WORDS.order} ${label.order}`, { size: label.order.length > 40 ? 8 : 12, face: 'strong' });
  line(fill(WORDS.shipBy, { at: writtenTime(label.shipBy, zone) }), { size: 10 });
  y += 6;
  line(WORDS.carrier, { size: 9, face: 'strong' });
  for (const step of WORDS.steps) line(step, { size: 8 });
  section.end();
}

type Looks = { readonly size: number; readonly face?: keyof typeof FACE; readonly align?: 'center' | 'right' };

/** Writes a paragraph and answers where the next one goes. */
function write(
  document: Document,
  parent: Parent,
  text: string,
  { x, y, width }: Omit<Box, 'height'>,
  { size, face = 'text', align }: Looks,
): number {
  document.font(FACE[face]).fontSize(size).fillColor('black');
  const options = { width, lineGap: 1, ...(align === undefined ? {} : { align }) };
  const height = document.heightOfString(text, options);
  parent.add(document.struct('P', {}, () => void document.text(text, x, y, options)));
  return y + height;
}
