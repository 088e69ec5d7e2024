import { HOUR, type Instant } from '../instant.ts';

/** For so long a copy of one's own data can be downloaded after it was asked for. It is made anew each time, and kept nowhere. */
export const COPY_LASTS = HOUR;

/** Why a copy is not handed out (threat model, T16): the session is not the one that asked for it, or that is too long ago. */
export type CopyRefusal = 'copy-elsewhere' | 'copy-expired';

/** `until`: as the request has it; undefined: nobody has asked for the copy in any session yet. */
export function whyNoCopy(
  { sameSession, until }: { readonly sameSession: boolean; readonly until: Instant | undefined },
  now: Instant,
): CopyRefusal | undefined {
  if (until === undefined || !sameSession) return 'copy-elsewhere';
  return now >= until ? 'copy-expired' : undefined;
}
