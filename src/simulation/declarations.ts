import { formatTime } from './event.ts';
import { CONTEXT_KIND } from './happenings.ts';
import type { Market } from './market.ts';

/** Staff declare the happenings that the scenario lets them know of; lists that say nothing are left out. */
export function declareHappenings({ queue, happenings }: Market): void {
  for (const happening of happenings) {
    const kind = CONTEXT_KIND[happening.kind];
    if (kind === undefined || happening.declared === undefined) continue;
    const { regions, carriers, countries } = happening;
    queue.add(happening.declared, 'context.declared', 'platform', {
      contextId: happening.id,
      kind,
      from: formatTime(happening.from),
      to: formatTime(happening.to),
      affects: happening.affects,
      ...(regions.length > 0 ? { regions } : {}),
      ...(carriers.length > 0 ? { carriers } : {}),
      ...(countries.length > 0 ? { countries } : {}),
    });
  }
}
