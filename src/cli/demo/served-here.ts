import type { Config } from '../../service/config.ts';
import { isThisMachine } from '../../service/http/this-machine.ts';

/**
 * Whether nobody but this machine is served, as far as the settings tell. A public address or a proxy says that others
 * are, whatever the server listens on: a proxy on this machine asks as a program of this machine would.
 */
export function isServedHereOnly({
  host,
  baseUrl,
  trustedProxies,
}: Pick<Config, 'host' | 'baseUrl' | 'trustedProxies'>): boolean {
  const isServedHere = isThisMachine(host === '::1' ? `[${host}]` : host);
  const isKnownElsewhere =
    trustedProxies.length > 0 || (baseUrl !== undefined && !isThisMachine(new URL(baseUrl).host));
  return isServedHere && !isKnownElsewhere;
}
