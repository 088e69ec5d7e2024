import type { PicturePlace } from '../screening.ts';
import type { PictureReading, ReadCode } from './reading.ts';

/** A picture that goes along with a message, as it was read. */
export type SentPicture = {
  readonly id: string;
  readonly reading: PictureReading;
  /** How its sender describes it for whoever cannot see it; may be empty. */
  readonly description: string;
};

/** Something that a picture says. */
export type PicturePart = { readonly in: PicturePlace; readonly text: string };

/** All that a picture says, part by part; nothing for what is not there. */
export function partsOf({ id: picture, reading, description }: SentPicture): readonly PicturePart[] {
  const codes = reading.codes.flatMap((code) => (code.text === undefined ? [] : [code.text])).join('\n');
  const parts = [
    { in: { picture, part: 'text' }, text: reading.text },
    { in: { picture, part: 'codes' }, text: codes },
    { in: { picture, part: 'description' }, text: description },
  ] as const;
  return parts.filter(({ text }) => text.trim() !== '');
}

/** The number under the bars of a product: which product it is, and nobody's number. */
const PRODUCT_CODES = /^(?:EAN|UPC)/;

/** Numbers of products in a picture. */
export function productNumbers(codes: readonly ReadCode[]): readonly string[] {
  return codes.flatMap(({ format, text }) => (text !== undefined && PRODUCT_CODES.test(format) ? [text] : []));
}
