import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { BASE_URL } from './service.ts';

/** What a security key or a phone does when it is asked for a passkey, in a few lines; it never asks for a finger. */
export type Authenticator = {
  /** Answers the options for a new passkey. */
  readonly register: (options: RegisterOptions, changes?: Changes) => object;
  /** Answers the options for signing in. */
  readonly authenticate: (options: { readonly challenge: string }, changes?: Changes) => object;
  readonly credentialId: string;
};

/** Where an answer differs from that of an honest device on an honest page. */
export type Changes = {
  readonly origin?: string;
  readonly rpId?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  readonly challenge?: string;
};

type RegisterOptions = { readonly challenge: string };

const RP_ID = 'localhost';
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

export function authenticator(id: Buffer = randomBytes(32)): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = id.toString('base64url');
  let counter = 0;

  function data(changes: Changes, flags: number, rest: Buffer): Buffer {
    counter = changes.counter ?? counter + 1;
    const verified = changes.userVerified === false ? 0 : USER_VERIFIED;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(changes.rpId ?? RP_ID), Buffer.of(flags | USER_PRESENT | verified), count, rest]);
  }

  return {
    credentialId,
    register({ challenge }, changes = {}) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
      const attestation = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(data(changes, HAS_CREDENTIAL, attested))],
      ]);
      const clientData = clientDataOf('webauthn.create', challenge, changes);
      return answer({
        attestationObject: attestation.toString('base64url'),
        clientDataJSON: clientData.toString('base64url'),
        transports: ['internal'],
      });
    },
    authenticate({ challenge }, changes = {}) {
      const clientData = clientDataOf('webauthn.get', challenge, changes);
      const authenticatorData = data(changes, 0, Buffer.alloc(0));
      const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
      return answer({
        authenticatorData: authenticatorData.toString('base64url'),
        clientDataJSON: clientData.toString('base64url'),
        signature: createSign('sha256').update(signed).sign(privateKey).toString('base64url'),
      });
    },
  };

  function answer(response: object): object {
    return { id: credentialId, rawId: credentialId, type: 'public-key', clientExtensionResults: {}, response };
  }
}

function clientDataOf(type: string, challenge: string, changes: Changes): Buffer {
  const origin = changes.origin ?? BASE_URL;
  return Buffer.from(JSON.stringify({ type, challenge: changes.challenge ?? challenge, origin, crossOrigin: false }));
}

function sha256(what: string | Buffer): Buffer {
  return createHash('sha256').update(what).digest();
}

/** RFC 9053: an ES256 key on P-256. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return cborMap([
    [cborNumber(1), cborNumber(2)],
    [cborNumber(3), cborNumber(-7)],
    [cborNumber(-1), cborNumber(1)],
    [cborNumber(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborNumber(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ]);
}

/** As much of CBOR (RFC 8949) as an authenticator speaks here. */
function cborMap(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([cborHead(5, entries.length), ...entries.flat()]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([cborHead(2, bytes.length), bytes]);
}

function cborNumber(number: number): Buffer {
  return number < 0 ? cborHead(1, -1 - number) : cborHead(0, number);
}

function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.of((major << 5) | value);
  if (value < 256) return Buffer.of((major << 5) | 24, value);
  return Buffer.of((major << 5) | 25, value >> 8, value & 0xff);
}
