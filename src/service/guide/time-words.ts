import type { Instant } from '../../rulebook/instant.ts';
import type { Zone } from '../../rulebook/zone.ts';

/** Puts instants into words: `16 March 2026 at 10:00 GMT-5`, in a zone. */
export function timeWordsIn({ name }: Zone): (at: Instant) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ timeZone: name, timeZoneName: 'short' },
  });
  return (at) => format.format(at);
}
