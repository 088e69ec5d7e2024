import { createHash } from 'node:crypto';
import { PRIVACY_BRIEFING } from '../../words/privacy-briefing-en.ts';

/** What is read, with the name of this text: another word in it makes another version. */
export const BRIEFING = { ...PRIVACY_BRIEFING, version: versionOf(PRIVACY_BRIEFING) };

/** 64 bits of a hash are enough to tell texts of ours apart. */
export function versionOf(text: object): string {
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16);
}
