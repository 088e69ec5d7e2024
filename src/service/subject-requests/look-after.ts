import { endBrokenCorrections } from './correct.ts';
import { goOnWithErasures } from './erase.ts';
import type { SubjectRequestParts } from './parts.ts';
import { takeWarnings } from './store.ts';

/** What time alone brings: held orders are looked at again, what broke off goes on, and people are warned of clocks that run out. */
export async function lookAfterRequests(parts: SubjectRequestParts): Promise<void> {
  await goOnWithErasures(parts);
  await endBrokenCorrections(parts);
  for (const each of await takeWarnings(parts.pool, parts.now())) parts.warn(each);
}
