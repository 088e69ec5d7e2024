/** Hosts at which this machine reaches itself. */
const HERE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::']);

/** Where a server that listens at a host and port is reached from this machine. Passkeys work at `localhost`, and at no number. */
export function ownUrl(host: string, port: number): string {
  if (HERE.has(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
