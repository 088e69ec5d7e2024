import { HOUR } from '../../rulebook/instant.ts';
import type { Config } from '../../service/config.ts';
import type { Service } from '../../service/main.ts';
import { HOME_CARRIERS } from '../../simulation/places.ts';
import { startTelephonyGateway } from '../../simulation/telephony-gateway.ts';

/** What a driver of the demonstration begins a shift with, and what a carrier's system makes another link with. */
export type DemoDriver = { readonly carrier: string; readonly link: string; readonly key: string };

/** The shift of a driver of the demonstration, in hours; the carrier's key ends with it. */
const SHIFT = 14;

/** Lets one carrier of the simulated marketplace make a pass for a driver, as its own system would: by key, over HTTP. */
export async function demoDriver(
  { accounts, url }: Pick<Service, 'accounts' | 'url'>,
  now: number,
): Promise<DemoDriver | undefined> {
  const [carrier = ''] = HOME_CARRIERS;
  const wanted = { kind: 'carrier', name: 'demonstration', scopes: ['labels:resolve'] } as const;
  const expiresAt = now + SHIFT * HOUR;
  const made = await accounts.createKey({ ...wanted, carrier: { carrier, leg: 'all' }, expiresAt }, 'demonstration');
  if ('code' in made) return undefined;
  const answer = await fetch(`${url}/v1/carrier/passes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${made.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ driver: 'demo-driver', hours: SHIFT }),
  });
  if (!answer.ok) return undefined;
  const { link } = (await answer.json()) as { readonly link: string };
  return { carrier, link, key: made.secret };
}

/** In a demonstration calls are put through by a gateway that is simulated, unless a real one is named. */
export async function withTelephony(
  config: Config,
  now: () => number,
): Promise<{ readonly config: Config; readonly stop: () => Promise<void> }> {
  if (!config.demo || config.telephony !== undefined) return { config, stop: async () => {} };
  const gateway = await startTelephonyGateway({ secret: crypto.randomUUID(), now });
  return { config: { ...config, telephony: gateway.url }, stop: gateway.stop };
}
