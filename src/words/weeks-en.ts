const DAY = 86_400_000;

/** The days of a calendar: the zone has been decided where the week was. */
const FORMAT = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
});

/** `9 – 15 Mar 2026`: the week that begins with that Monday, `2026-03-09`. */
export function weekInWords(monday: string): string {
  const first = Date.parse(`${monday}T00:00:00Z`);
  // The thin spaces around the dash are missing in some typefaces.
  return FORMAT.formatRange(first, first + 6 * DAY).replaceAll('\u2009', ' ');
}
