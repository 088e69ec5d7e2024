import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** Signs notes in a name. `verifier` is what others check them with. */
export type Signer = { readonly name: string; readonly verifier: string; readonly sign: (text: string) => string };

/** Checks the notes that were signed in a name. */
export type Verifier = { readonly name: string; readonly id: string; readonly key: KeyObject };

/** Ed25519, as keys of signed notes say it (C2SP signed-note). */
const ED25519 = 1;

/** How keys of Ed25519 begin in DER (RFC 8410), where the 32 bytes of the key follow. */
const PRIVATE_DER = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_LENGTH = 32;

/** A new key in the form in which programs for signed notes keep them: `PRIVATE+KEY+<name>+<id>+<key>`. */
export function newSigningKey(name: string): string {
  const der = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
  const seed = der.subarray(PRIVATE_DER.length);
  const id = keyId(name, publicPart(privateKey(seed)));
  return `PRIVATE+KEY+${name}+${id}+${encoded(seed)}`;
}

/** What signs with a key; undefined: it is none. */
export function readSigningKey(text: string): Signer | undefined {
  const found = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text);
  const [, name = '', id = '', key = ''] = found ?? [];
  const seed = decoded(key);
  if (seed === undefined) return undefined;
  const secret = privateKey(seed);
  const shown = publicPart(secret);
  if (keyId(name, shown) !== id) return undefined;
  return {
    name,
    verifier: `${name}+${id}+${encoded(shown)}`,
    sign(note) {
      const signature = Buffer.concat([Buffer.from(id, 'hex'), sign(null, Buffer.from(note), secret)]);
      return `${note}\n— ${name} ${signature.toString('base64')}\n`;
    },
  };
}

/** What checks notes, from its text `<name>+<id>+<key>`; undefined: it is none. */
export function readVerifier(text: string): Verifier | undefined {
  const found = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text);
  const [, name = '', id = '', key = ''] = found ?? [];
  const bytes = decoded(key);
  if (bytes === undefined || keyId(name, bytes) !== id) return undefined;
  return { name, id, key: createPublicKey({ key: Buffer.concat([PUBLIC_DER, bytes]), format: 'der', type: 'spki' }) };
}

/**
 * The text of a note, if one of these keys signed it; signatures of others, such as witnesses, are passed over. Undefined: none
 * of them did, or it is no note.
 */
export function openNote(note: string, verifiers: readonly Verifier[]): string | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  const isSigned = lines.some((line) => {
    const [, name, signature = ''] = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
    const bytes = Buffer.from(signature, 'base64');
    const id = bytes.subarray(0, 4).toString('hex');
    const signer = verifiers.find((each) => each.name === name && each.id === id);
    return signer !== undefined && verify(null, Buffer.from(text), signer.key, bytes.subarray(4));
  });
  return isSigned ? text : undefined;
}

function privateKey(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_DER, seed]), format: 'der', type: 'pkcs8' });
}

function publicPart(secret: KeyObject): Buffer {
  return createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length);
}

/** Four bytes that tell keys apart; they prove nothing. */
function keyId(name: string, key: Buffer): string {
  const input = Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), key]);
  return createHash('sha256').update(input).digest('hex').slice(0, 8);
}

function encoded(key: Buffer): string {
  return Buffer.concat([Buffer.from([ED25519]), key]).toString('base64');
}

function decoded(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 1 + KEY_LENGTH && bytes[0] === ED25519 ? bytes.subarray(1) : undefined;
}
