import type { CopiedPicture } from './parts.ts';

/** What a copy is like; 2: with the pictures themselves, and what was told of data breaches. */
export const OWN_DATA_FORMAT = 'kingston-trust/own-data/2';

/** A copy of one’s own data before it is written: the pictures are in it by their ids. */
export type Copy = { readonly data: object; readonly pictures: readonly CopiedPicture[] };

/** So much of pictures goes into one copy, in bytes; what is left out is had by a copy of one order. */
export const MOST_OF_PICTURES = 100 * 1024 * 1024;

/**
 * Writes a copy as JSON, in pieces: of its pictures one is held at a time, so that a large copy takes no more room than a small one. A
 * picture that was destroyed meanwhile has no content; one for which there is no room says so.
 */
export async function* writeCopy({ data, pictures }: Copy, most = MOST_OF_PICTURES): AsyncGenerator<string> {
  yield `${JSON.stringify(data).slice(0, -1)},"pictures":{`;
  let [left, comma] = [most, ''];
  for (const { id, kind, bytes, open } of pictures) {
    const fits = bytes <= left;
    const content = fits ? await open() : undefined;
    if (content !== undefined) left -= content.length;
    const told = { kind, content: content?.toString('base64') ?? null, ...(fits ? {} : { leftOut: true }) };
    yield `${comma}${JSON.stringify(id)}:${JSON.stringify(told)}`;
    comma = ',';
  }
  yield '}}\n';
}
