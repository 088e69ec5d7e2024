import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type FlattenedJWSInput,
  type JWK,
  type JWSHeaderParameters,
  type JWTVerifyGetKey,
} from 'jose';
import { type Duration, MINUTE, SECOND } from '../../rulebook/instant.ts';

/** What the marketplace may sign with: elliptic curves alone, so that nobody can choose a weaker way (RFC 8725 §3.1). */
export const LINK_ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256'] as const;

/** Why the keys of the marketplace cannot be used. */
export type LinkKeysRefusal =
  /** `reason`: what the system says. */
  | { readonly code: 'link-keys-unreadable'; readonly file: string; readonly reason: string }
  | { readonly code: 'link-keys-damaged'; readonly file: string };

/** The public keys of the marketplace. */
export type LinkKeys = {
  readonly find: JWTVerifyGetKey;
  /** Takes one more: that of a demonstration's marketplace. */
  readonly trust: (key: JWK) => void;
};

/** How often a file is looked into for a key that is not known, and how long keys of an address are kept. */
const LOOK_AGAIN: Duration = 10 * SECOND;
const KEPT: Duration = 10 * MINUTE;

/**
 * Opens the keys of a JWKS file or address (RFC 7517); undefined: none is named. A key that is added there is found without a start:
 * when one is asked for that is not known, the file or address is read anew.
 */
export async function openLinkKeys(
  source: string | undefined,
  now: () => number,
): Promise<LinkKeys | { readonly refused: LinkKeysRefusal }> {
  const further: JWK[] = [];
  const named = source === undefined ? undefined : await openSource(source, now);
  if (named !== undefined && 'refused' in named) return named;
  return {
    trust: (key) => void further.push(key),
    async find(header, token) {
      const own = await findIn({ keys: further }, header, token);
      if (own !== undefined) return own;
      if (named === undefined) throw new errors.JWKSNoMatchingKey();
      return named.find(header, token);
    },
  };
}

type Source = { readonly find: JWTVerifyGetKey };

async function openSource(source: string, now: () => number): Promise<Source | { readonly refused: LinkKeysRefusal }> {
  if (/^https?:/.test(source))
    return { find: createRemoteJWKSet(new URL(source), { cacheMaxAge: KEPT, cooldownDuration: LOOK_AGAIN }) };
  const first = await readKeys(source);
  if ('refused' in first) return first;
  let [known, readAt] = [first, now()];
  return {
    async find(header, token) {
      const found = await findIn(known, header, token);
      if (found !== undefined) return found;
      if (Math.abs(now() - readAt) < LOOK_AGAIN) throw new errors.JWKSNoMatchingKey();
      readAt = now();
      const again = await readKeys(source);
      // A file that is just being written is read again later.
      if (!('refused' in again)) known = again;
      return createLocalJWKSet({ keys: [...known.keys] })(header, token);
    },
  };
}

type Keys = { readonly keys: readonly JWK[] };

async function findIn({ keys }: Keys, header: JWSHeaderParameters, token: FlattenedJWSInput) {
  try {
    return await createLocalJWKSet({ keys: [...keys] })(header, token);
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return undefined;
    throw error;
  }
}

async function readKeys(file: string): Promise<Keys | { readonly refused: LinkKeysRefusal }> {
  try {
    const { keys } = JSON.parse(await readFile(file, 'utf8')) as { readonly keys?: unknown };
    if (Array.isArray(keys) && keys.length > 0 && keys.every(isPublicKey)) return { keys };
    return { refused: { code: 'link-keys-damaged', file } };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { refused: { code: 'link-keys-damaged', file } };
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { refused: { code: 'link-keys-unreadable', file, reason: code } };
  }
}

/** A key that signs has no business here: whoever reads this file could sign in as anybody. */
function isPublicKey(key: unknown): key is JWK {
  const { kty, crv, x, y, d } = (key ?? {}) as Partial<Record<'kty' | 'crv' | 'x' | 'y' | 'd', unknown>>;
  if (typeof x !== 'string' || d !== undefined) return false;
  return (kty === 'OKP' && crv === 'Ed25519') || (kty === 'EC' && crv === 'P-256' && typeof y === 'string');
}
