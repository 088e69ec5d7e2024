const FORMAT = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
});

/** `Thu, 24 Dec 2026` of `2026-12-24`: a day of the marketplace, whatever zone somebody is in. */
export function writtenDate(date: string): string {
  return FORMAT.format(new Date(`${date}T00:00:00Z`));
}
