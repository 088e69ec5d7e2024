import { createHmac } from 'node:crypto';
import { ALIAS_BYTES, type Alias, writeAlias } from '../../rulebook/relay/alias.ts';
import type { OfThread } from './parts.ts';

/** Which alias: of whom, in which conversation, and its number there. */
export type AliasKey = OfThread & { readonly customer: string; readonly number: number };

/** Makes aliases, always the same for the same key, and what is kept of them. */
export type Aliases = {
  readonly aliasOf: (key: AliasKey) => Alias;
  /** Whoever reads it in the database can neither make the alias of it nor try aliases against it. */
  readonly digestOf: (alias: Alias) => Buffer;
  /** The id of the message that a mail brings: the same mail brings the same one. */
  readonly messageOf: (alias: Alias, mail: string) => string;
  /** A name for something of ours, of which nobody learns what it is made of. */
  readonly nameOf: (...parts: readonly string[]) => string;
};

/** `key` is derived from the secret of the installation (`deriveKey`). */
export function createAliases(key: Buffer): Aliases {
  const mac = (use: string, parts: readonly (string | number)[]) =>
    createHmac('sha256', key)
      .update(`${use}\n${JSON.stringify(parts)}`)
      .digest();
  return {
    aliasOf: ({ seller, order, about, customer, number }) =>
      writeAlias(mac('alias', [seller, order, about, customer, number]).subarray(0, ALIAS_BYTES)),
    digestOf: (alias) => mac('digest', [alias]),
    messageOf: (alias, mail) => asUuid(mac('message', [alias, mail])),
    nameOf: (...parts) => mac('name', parts).subarray(0, 18).toString('base64url'),
  };
}

/** RFC 9562 §5.8: a UUID that is made our own way. */
function asUuid(bytes: Buffer): string {
  const uuid = Buffer.from(bytes.subarray(0, 16));
  uuid.writeUInt8((uuid.readUInt8(6) & 0x0f) | 0x80, 6);
  uuid.writeUInt8((uuid.readUInt8(8) & 0x3f) | 0x80, 8);
  return uuid.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
