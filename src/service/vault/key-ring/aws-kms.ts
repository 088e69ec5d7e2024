import { z } from 'zod';
import { type AwsCredentials, signedHeaders } from '../../aws-signature.ts';
import { askForKeys } from './ask.ts';
import type { KeyContext, KeyRing } from './key-ring.ts';

/** A key of AWS KMS, and whose requests they are. */
export type KmsPlace = AwsCredentials & {
  /** `https://kms.eu-west-1.amazonaws.com`. */
  readonly endpoint: string;
  /** The id or ARN of the key, or `alias/…`. */
  readonly key: string;
};

const encrypted = z.object({ CiphertextBlob: z.base64(), KeyId: z.string() });
const decrypted = z.object({ Plaintext: z.base64(), KeyId: z.string() });
const refused = z.object({ __type: z.string() });

/**
 * Wraps with a key of AWS KMS, by `Encrypt` and `Decrypt` with an encryption context. A version is the ARN of a key: naming another
 * one in the setting and rotating takes all keys there. That KMS rotates what is inside of a key by itself is not seen here.
 */
export function awsKmsKeyRing(place: KmsPlace, now: () => number): KeyRing {
  const ask = <Shape extends z.ZodType>(action: 'Encrypt' | 'Decrypt', told: object, shape: Shape) => {
    const url = new URL('/', place.endpoint);
    const body = JSON.stringify(told);
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${action}` };
    const request = { method: 'POST' as const, url, body: Buffer.from(body), headers };
    return askForKeys(
      { method: 'POST', url, body, headers: signedHeaders(request, place, now(), 'kms') },
      shape,
      reasonOf,
    );
  };
  const wrap: KeyRing['wrap'] = async (key, context) => {
    const { CiphertextBlob, KeyId } = await ask(
      'Encrypt',
      { KeyId: place.key, Plaintext: key.toString('base64'), EncryptionContext: contextOf(context) },
      encrypted,
    );
    return { version: KeyId, bytes: Buffer.from(CiphertextBlob, 'base64') };
  };
  return {
    kind: 'aws-kms',
    wrap,
    // An alias or an id is not how KMS calls the key in its answers.
    currentVersion: async () => (await wrap(Buffer.alloc(32), { use: 'look' })).version,
    async unwrap({ version, bytes }, context) {
      const { Plaintext } = await ask(
        'Decrypt',
        { KeyId: version, CiphertextBlob: bytes.toString('base64'), EncryptionContext: contextOf(context) },
        decrypted,
      );
      return Buffer.from(Plaintext, 'base64');
    },
  };
}

/** Shows in the trail of the account, so nothing but ids is in it. */
function contextOf(context: KeyContext): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(context).map(([name, value]) => [`kingston-trust:${name}`, value]));
}

/** `AccessDeniedException`. */
function reasonOf(told: unknown): string | undefined {
  const type = refused.safeParse(told).data?.__type;
  return type === undefined ? undefined : /[A-Za-z]{1,64}$/.exec(type)?.[0];
}

/** What a setting says that was checked: `aws-kms+https://key:secret@kms.eu-west-1.amazonaws.com/<key>?region=eu-west-1`. */
export function readKmsPlace(setting: string): KmsPlace {
  const url = new URL(setting.replace(/^aws-kms\+/, ''));
  return {
    endpoint: url.origin,
    key: decodeURIComponent(url.pathname.slice(1)),
    region: url.searchParams.get('region') ?? '',
    ...{ keyId: decodeURIComponent(url.username), secret: decodeURIComponent(url.password) },
  };
}
