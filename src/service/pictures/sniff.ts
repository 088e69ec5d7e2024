import type { FileKind } from '../../rulebook/files/file.ts';
import type { OtherKind } from './refusal.ts';

/** As many bytes as it takes to say what a file is. */
export const SNIFFED = 16;

/** What a file is by its first bytes: its name and what the sender says it is have no say. */
export function sniff(head: Uint8Array): FileKind | OtherKind | 'empty' | 'unknown' {
  if (head.length === 0) return 'empty';
  return SIGNATURES.find(([, at, mark]) => hasAt(head, at, mark))?.[0] ?? 'unknown';
}

const SIGNATURES: readonly (readonly [FileKind | OtherKind, at: number, mark: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['pdf', 0, '%PDF-'],
  ['webp', 8, 'WEBP'],
  ['gif', 0, 'GIF8'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['bmp', 0, 'BM'],
  ['zip', 0, 'PK\x03\x04'],
  ['svg', 0, '<svg'],
  ['svg', 0, '<?xml'],
  // ISO base media: the brand says whether it is a picture.
  ['heic', 4, 'ftyphei'],
  ['heic', 4, 'ftyphev'],
  ['heic', 4, 'ftypmif1'],
  ['heic', 4, 'ftypmsf1'],
  ['heic', 4, 'ftypavif'],
  ['video', 4, 'ftyp'],
];

function hasAt(head: Uint8Array, at: number, mark: string): boolean {
  if (head.length < at + mark.length) return false;
  return [...mark].every((character, index) => head[at + index] === character.charCodeAt(0));
}
