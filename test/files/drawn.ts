import { toBuffer } from 'bwip-js/node';
import type { Pixels } from '../../src/service/pictures/turn.ts';
import { codecs, png } from './pictures.ts';

/** Text as a printer would put it under bars, without the bars: dark on white, with some room around. */
export async function written(text: string): Promise<Pixels> {
  const [scale, high] = [4, 6];
  const label = { bcid: 'code128', text: 'KINGSTON EXPRESS 0123456789', includetext: true, alttext: text } as const;
  const drawn = await toBuffer({
    ...{ ...label, scale, height: high, textsize: 11, padding: 10, backgroundcolor: 'FFFFFF' },
  });
  const { data, width, height } = await (await codecs()).png.decode(drawn);
  // Bars are `high` millimetres, of 72/25.4 points of `scale` pixels, under the padding.
  const from = Math.round((10 + (high * 72) / 25.4) * scale) + 4;
  return { data: data.slice(from * width * 4), width, height: height - from };
}

/** A code as it is printed: `qrcode`, `datamatrix`, `azteccode`, `pdf417`, `ean13`, `code128`. */
export function drawnCode(kind: string, text: string): Promise<Buffer> {
  return toBuffer({ bcid: kind, text, scale: 3, padding: 12, backgroundcolor: 'FFFFFF' });
}

/** Nothing that anybody could read: a sky that is light above and dark below, with some grain. */
export function sky(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const shade = (at / width / height) * 150 + ((at * 7919) % 13);
    data.set([255 - shade, 240 - shade / 2, 255, 255], at * 4);
  }
  return { data, width, height };
}

/** A picture of text, as PNG. */
export async function writtenPng(text: string): Promise<Buffer> {
  return png(await written(text));
}
