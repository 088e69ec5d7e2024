import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { streamsOf } from '../statements/pdf-text.ts';

/** Dots for a point of the page: a label printer has 203 to the inch. */
const DOTS = 203 / 72;
/** What is white around the symbols, in points. */
const ROOM = 20;

let ready = false;

/** What a scanner reads off each page of a PDF: its filled rectangles are put on paper, dot by dot, and nothing else is. */
export async function codesOn(
  pdf: Buffer,
): Promise<readonly (readonly { readonly format: string; readonly text: string }[])[]> {
  if (!ready) {
    const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    await prepareZXingModule({
      overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer },
      fireImmediately: true,
    });
    ready = true;
  }
  const pages = streamsOf(pdf)
    .map(rectanglesOf)
    .filter((rectangles) => rectangles.length > 0);
  const read: { format: string; text: string }[][] = [];
  for (const rectangles of pages) {
    const found = await readBarcodes(paper(rectangles) as Parameters<typeof readBarcodes>[0], {
      tryHarder: true,
      maxNumberOfSymbols: 8,
    });
    read.push(found.map(({ format, text }) => ({ format, text })));
  }
  return read;
}

type Rectangle = readonly [x: number, y: number, width: number, height: number];

function rectanglesOf(stream: string): readonly Rectangle[] {
  const drawn = stream.matchAll(/^(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re$/gm);
  return [...drawn].map(([, ...numbers]) => numbers.map(Number) as unknown as Rectangle);
}

function paper(rectangles: readonly Rectangle[]) {
  const left = Math.min(...rectangles.map(([x]) => x)) - ROOM;
  const top = Math.min(...rectangles.map(([, y]) => y)) - ROOM;
  const right = Math.max(...rectangles.map(([x, , wide]) => x + wide)) + ROOM;
  const bottom = Math.max(...rectangles.map(([, y, , high]) => y + high)) + ROOM;
  const dots = (points: number) => Math.round(points * DOTS);
  const [width, height] = [dots(right - left), dots(bottom - top)];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [x, y, wide, high] of rectangles) {
    for (let row = dots(y - top); row < dots(y + high - top); row++) {
      const [from, to] = [x, x + wide].map((at) => (row * width + dots(at - left)) * 4) as [number, number];
      for (let at = from; at < to; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width, height, data, colorSpace: 'srgb' };
}
