import type { AddressInfo } from 'node:net';
import type { App } from '../http/registrar.ts';
import type { StartRefusal } from './refusal.ts';

/** Opens the port; answers where we are reached from this machine, or why not. */
export async function listen(
  app: App,
  host: string,
  port: number,
): Promise<{ readonly url: string } | { readonly refused: StartRefusal }> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const code = refusalOf(error);
    if (code === undefined) throw error;
    return { refused: { code, host, port } };
  }
  const { port: taken } = app.server.address() as AddressInfo;
  return { url: `http://localhost:${taken}` };
}

function refusalOf(error: unknown): 'port-in-use' | 'port-forbidden' | 'address-unknown' | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return 'port-in-use';
    case 'EACCES':
      return 'port-forbidden';
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'address-unknown';
  }
  return undefined;
}
