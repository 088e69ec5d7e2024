import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { CloudEvent } from '../../simulation/event.ts';

/** A customer of the demonstration, as whom one can come from its marketplace. */
export type DemoCustomer = {
  /** The reference that comes with their orders. */
  readonly customer: string;
  readonly orders: number;
};

/** Stands in for the marketplace: signs links for its customers, as a real one does. */
export type DemoMarketplace = {
  /** Its public key. */
  readonly key: JWK;
  /** A link that signs somebody in once, within five minutes. */
  readonly link: (customer: string) => Promise<string>;
};

const GOOD_FOR = '5m';
const ALGORITHM = 'EdDSA';

/** A marketplace with a key that is made for this start and written down nowhere. `baseUrl`: where people reach us. */
export async function openDemoMarketplace(baseUrl: string): Promise<DemoMarketplace> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const kid = randomUUID();
  return {
    key: { ...(await exportJWK(publicKey)), kid, alg: ALGORITHM },
    async link(customer) {
      const token = await new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM, kid })
        .setSubject(customer)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(GOOD_FOR)
        .setAudience(baseUrl)
        .sign(privateKey);
      return new URL(`/customer/arrive#${token}`, baseUrl).href;
    },
  };
}

/** How many one can be. */
const MOST = 3;

/** The customers with the most of these orders, those with as many in order of their references: the same at each start. */
export function demoCustomers(orders: readonly CloudEvent[]): readonly DemoCustomer[] {
  const counts = new Map<string, number>();
  for (const { data } of orders) {
    const customer = String(data['customer']);
    counts.set(customer, (counts.get(customer) ?? 0) + 1);
  }
  return [...counts]
    .map(([customer, count]) => ({ customer, orders: count }))
    .sort(
      (one, other) => other.orders - one.orders || one.customer.localeCompare(other.customer, 'en', { numeric: true }),
    )
    .slice(0, MOST);
}
