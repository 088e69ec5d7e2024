import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** A marketplace that signs links for its customers. */
export type Marketplace = {
  /** The public key. */
  readonly key: JWK;
  /** A link of a customer, good for five minutes from `now`; its claims can be others, or missing where they are undefined. */
  readonly link: (customer: string, changes?: Readonly<Record<string, unknown>>) => Promise<string>;
};

export type MarketplaceOptions = {
  /** Where the link leads; asked when it is made. */
  readonly audience: string | (() => string);
  readonly now: () => number;
  readonly algorithm?: 'EdDSA' | 'ES256';
  readonly kid?: string;
};

/** Makes a marketplace with a key of its own. */
export async function openMarketplace(options: MarketplaceOptions): Promise<Marketplace> {
  const { audience, now, algorithm = 'EdDSA', kid = randomUUID() } = options;
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return {
    key: { ...(await exportJWK(publicKey)), kid, alg: algorithm },
    link(customer, changes = {}) {
      const at = Math.floor(now() / 1000);
      const claims = {
        sub: customer,
        jti: randomUUID(),
        iat: at,
        exp: at + 300,
        aud: typeof audience === 'string' ? audience : audience(),
        ...changes,
      };
      const told = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
      return new SignJWT(told as JWTPayload).setProtectedHeader({ alg: algorithm, kid }).sign(privateKey);
    },
  };
}

/** Writes the public keys of marketplaces into a file, as `KINGSTON_CUSTOMER_LINK_KEYS` names it. */
export function writeKeys(file: string, ...marketplaces: readonly Pick<Marketplace, 'key'>[]): void {
  writeFileSync(file, JSON.stringify({ keys: marketplaces.map(({ key }) => key) }));
}
