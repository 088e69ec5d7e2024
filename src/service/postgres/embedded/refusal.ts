import type { EmbeddedRefusalCode } from '../../../words/database-en.ts';
import type { Parameters } from '../../../words/fill.ts';

/** Why the embedded database was not started. */
export type EmbeddedRefusal = { readonly code: EmbeddedRefusalCode; readonly parameters: Parameters };

export type Refused = { readonly refused: EmbeddedRefusal };

export function refuse(code: EmbeddedRefusalCode, parameters: Parameters = {}): Refused {
  return { refused: { code, parameters } };
}

/** What the operating system, `initdb` or the server said, when it is one of the things that happen. */
export function refuseKnown(said: unknown, path: string): Refused | undefined {
  const { code, path: named } = (said instanceof Error ? said : {}) as NodeJS.ErrnoException;
  const text = String(said);
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device|Disk quota exceeded/.test(text)) {
    return refuse('disk-full', { path });
  }
  const place = { path: named ?? path };
  if (code === 'EROFS' || /Read-only file system/.test(text)) return refuse('read-only-disk', place);
  if (code === 'EACCES' || code === 'EPERM' || /Permission denied/.test(text)) return refuse('not-permitted', place);
  if (code === 'ENOTDIR' || code === 'EEXIST') return refuse('not-a-folder', place);
  return undefined;
}
