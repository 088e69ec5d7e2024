import { z } from 'zod';
import { askForKeys } from './ask.ts';
import { contextBytes, type KeyContext, type KeyRing, KeysUnavailable } from './key-ring.ts';

/** A key of the transit engine of HashiCorp Vault or OpenBao. */
export type TransitPlace = {
  readonly endpoint: string;
  readonly token: string;
  /** Where the engine is mounted: `transit`. */
  readonly mount: string;
  readonly key: string;
};

const encrypted = z.object({ data: z.object({ ciphertext: z.string().regex(/^vault:v[1-9]\d*:./) }) });
const decrypted = z.object({ data: z.object({ plaintext: z.base64() }) });
const described = z.object({ data: z.object({ latest_version: z.number().int().positive() }) });

/** Wraps with a key of a transit engine (type `aes256-gcm96`); what a key is for goes along as `associated_data`. */
export function vaultTransitKeyRing({ endpoint, token, mount, key }: TransitPlace): KeyRing {
  const headers = { 'x-vault-token': token, 'x-vault-request': 'true', 'content-type': 'application/json' };
  const at = (path: string) => new URL(`/v1/${mount}/${path}`, endpoint);
  const post = <Shape extends z.ZodType>(path: string, told: object, shape: Shape) =>
    askForKeys({ method: 'POST', url: at(path), headers, body: JSON.stringify(told) }, shape);
  const current = async (): Promise<number> => {
    const request = { method: 'GET', url: at(`keys/${key}`), headers, body: undefined } as const;
    return (await askForKeys(request, described)).data.latest_version;
  };
  return {
    kind: 'vault-transit',
    currentVersion: async () => String(await current()),
    async wrap(plain, context) {
      const told = { plaintext: plain.toString('base64'), associated_data: associated(context) };
      const { ciphertext } = (await post(`encrypt/${key}`, told, encrypted)).data;
      return { version: versionOf(ciphertext), bytes: Buffer.from(ciphertext) };
    },
    async unwrap({ version, bytes }, context) {
      const ciphertext = String(bytes);
      if (versionOf(ciphertext) !== version)
        throw new KeysUnavailable({ code: 'wrapped-key-damaged', place: endpoint });
      const told = { ciphertext, associated_data: associated(context) };
      return Buffer.from((await post(`decrypt/${key}`, told, decrypted)).data.plaintext, 'base64');
    },
    versions: {
      async make() {
        await post(`keys/${key}/rotate`, {}, z.unknown());
        return String(await current());
      },
      async endOld() {
        await post(`keys/${key}/config`, { min_decryption_version: await current() }, z.unknown());
      },
    },
  };
}

function associated(context: KeyContext): string {
  return contextBytes(context).toString('base64');
}

/** `vault:v3:…` is of version 3. */
function versionOf(ciphertext: string): string {
  return /^vault:v(\d+):/.exec(ciphertext)?.[1] ?? '';
}

/** What a setting says that was checked: `vault+https://kingston:token@vault.example.com:8200/transit/<key>`. */
export function readTransitPlace(setting: string): TransitPlace {
  const url = new URL(setting.replace(/^vault\+/, ''));
  const steps = url.pathname.slice(1).split('/');
  return {
    endpoint: url.origin,
    token: decodeURIComponent(url.password),
    mount: steps.slice(0, -1).join('/'),
    key: steps.at(-1) ?? '',
  };
}
