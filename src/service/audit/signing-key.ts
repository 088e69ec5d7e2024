import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { readOrMake } from '../own-file.ts';
import { newSigningKey, readSigningKey, type Signer } from './note.ts';

/** Why there is nothing to sign checkpoints with. */
export type SigningKeyRefusal =
  | { readonly code: 'audit-key-damaged'; readonly file: string }
  /** `reason`: what the system says. */
  | { readonly code: 'audit-key-unreadable'; readonly file: string; readonly reason: string };

const FILE = 'audit-key';

/**
 * The key that signs checkpoints: what the file says; one of the data directory when none is named. It never lies in the
 * database, so whoever can change the log cannot sign what it was changed to. A file that is not there is made.
 */
export async function openSigningKey(
  configured: string | undefined,
  dataDirectory: string,
): Promise<Signer | { readonly refused: SigningKeyRefusal }> {
  const file = path.resolve(configured ?? path.join(dataDirectory, FILE));
  try {
    const { text } = await readOrMake(file, () => newSigningKey(`kingston-trust/${randomUUID()}`));
    return readSigningKey(text) ?? { refused: { code: 'audit-key-damaged', file } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { refused: { code: 'audit-key-unreadable', file, reason: code } };
  }
}
