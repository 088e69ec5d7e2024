/** What stands where a secret was. */
const HIDDEN = '***';

type Showable = string | number | boolean | readonly string[];

/** A value as it may be shown: a secret not at all, a URL without the passwords in it. */
export function withoutSecrets(value: unknown, shown: 'secret' | 'url' | undefined): Showable {
  if (shown === 'secret') return HIDDEN;
  return shown === 'url' ? redactUrl(String(value)) : (value as Showable);
}

/** A URL without its passwords, the one before the host and those among the parameters. */
export function redactUrl(url: string): string {
  const [address = '', ...parameters] = url.split('?');
  // A password may hold an @ that should have been written %40, so the last one counts.
  const hidden = address.replace(/^([\w.+-]+:\/\/[^:@/]*):.*@/, `$1:${HIDDEN}@`);
  return [hidden, ...parameters].join('?').replaceAll(/((?:^|[?&])(?:ssl)?password=)[^&#]*/gi, `$1${HIDDEN}`);
}
