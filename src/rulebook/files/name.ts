import type { FileKind } from './file.ts';

/** In characters, without the ending. */
const LONGEST = 80;

const ENDINGS: Readonly<Record<FileKind, string>> = { jpeg: 'jpg', png: 'png' };

/**
 * The name under which a picture is shown. What a path, a page, a terminal or a header could read as more than a name is
 * taken out, and the ending says what the bytes are, whatever the name said.
 */
export function safeName(given: string, kind: FileKind): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[^\p{L}\p{M}\p{N} ._()-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .-]+/, '');
  const cut = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/[ .-]+$/, '');
  const stem = cut === '' ? 'picture' : cut;
  return `${stem}.${ENDINGS[kind]}`;
}
