/**
 * A tracking number as it is compared: people and carriers write the same one in groups, with hyphens and in small letters. What has
 * neither letter nor digit in it stays as it was written.
 */
export function normalTrackingNumber(written: string): string {
  if (NORMAL.test(written)) return written;
  const bare = written.normalize('NFKC').toUpperCase().replaceAll(NEITHER_LETTER_NOR_DIGIT, '');
  return bare === '' ? written : bare;
}

const NORMAL = /^[A-Z0-9]+$/;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu;
