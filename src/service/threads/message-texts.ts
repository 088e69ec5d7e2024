import { createHmac } from 'node:crypto';
import { seal, unseal } from '../sealing.ts';

/** Which of a message's texts: as it was written, or as the other side reads it. */
type Which = 'written' | 'delivered';

/** Where a sealed text belongs: put in the place of another, it does not open. */
type Place = { readonly seller: string; readonly message: string };

function placeOf({ seller, message }: Place, which: Which): string {
  return JSON.stringify(['message', seller, message, which]);
}

/** In bytes: how long a sealed text is tells no more than this of how long the text is. */
const STEP = 64;

/** Seals a text with the key of its order's conversations. */
export function sealText(key: Buffer, place: Place, which: Which, text: string): Buffer {
  const plain = Buffer.from(JSON.stringify(text));
  // JSON may end in spaces, so what is filled up is read as it is.
  const padded = Buffer.alloc(Math.ceil(plain.length / STEP) * STEP, ' ');
  plain.copy(padded);
  return seal(key, padded, placeOf(place, which));
}

/** Opens one; throws when it was changed, moved, or sealed with another key. */
export function openText(key: Buffer, place: Place, which: Which, sealed: Buffer): string {
  return JSON.parse(unseal(key, sealed, placeOf(place, which)).toString()) as string;
}

/** A keyed hash of a text: the same one again is known, and once the key is destroyed nobody can guess at it. */
function digestOfText(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(`message\n${text}`).digest();
}

/** The same of a message with its pictures: other pictures, or another description of one, are another message. */
export function digestOfLetter(
  key: Buffer,
  {
    text,
    pictures,
  }: { readonly text: string; readonly pictures: readonly { readonly id: string; readonly description: string }[] },
): Buffer {
  if (pictures.length === 0) return digestOfText(key, text);
  const all = JSON.stringify([text, ...pictures.map(({ id, description }) => [id, description])]);
  return createHmac('sha256', key).update(`letter\n${all}`).digest();
}
