import { describe, expect, test } from 'vitest';
import { formatCheckpoint, readCheckpoint } from './checkpoint.ts';
import { newSigningKey, openNote, readSigningKey, readVerifier, type Verifier } from './note.ts';

/** The example of golang.org/x/mod/sumdb/note, where the form comes from. */
const KEY = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const VERIFIER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const SIGNED = `${TEXT}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

const verifier = readVerifier(VERIFIER) as Verifier;

describe('signed notes', () => {
  test('are those of other programs, to the byte', () => {
    const signer = readSigningKey(KEY);
    expect(signer?.verifier).toBe(VERIFIER);
    expect(signer?.sign(TEXT)).toBe(SIGNED);
    expect(openNote(SIGNED, [verifier])).toBe(TEXT);
  });

  test('the key of the Go checksum database is read', () => {
    expect(readVerifier('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8')?.id).toBe('033de0ae');
  });

  test('a new key signs what its verifier opens, and no other', () => {
    const signer = readSigningKey(newSigningKey('kingston-trust/a'));
    const own = readVerifier(signer?.verifier ?? '') as Verifier;
    const note = signer?.sign('one\n') ?? '';
    expect(openNote(note, [own])).toBe('one\n');
    expect(openNote(note, [verifier])).toBeUndefined();
    expect(openNote(note.replace('one', 'two'), [own])).toBeUndefined();
  });

  test('a signature of a witness besides does no harm', () => {
    const witness = readSigningKey(newSigningKey('witness.example/w'));
    const line = witness?.sign(TEXT).split('\n').at(-2);
    expect(openNote(`${SIGNED}${line}\n`, [verifier])).toBe(TEXT);
  });

  test.each([['', KEY.slice(1), KEY.replace('c74f20a3', 'c74f20a4'), KEY.slice(0, -8), VERIFIER]].flat())(
    'is no key: %s',
    (text) => {
      expect(readSigningKey(text)).toBeUndefined();
    },
  );

  test.each(['', KEY, VERIFIER.replace('c74f', 'c74e'), VERIFIER.slice(0, -4)])('is no verifier: %s', (text) => {
    expect(readVerifier(text)).toBeUndefined();
  });

  test.each(['', '\n\n', TEXT, SIGNED.slice(0, -1), SIGNED.replace('\n\n', '\n')])('is no note: %j', (note) => {
    expect(openNote(note, [verifier])).toBeUndefined();
  });
});

describe('checkpoints', () => {
  const root = Buffer.alloc(32, 7);

  test('say origin, size and root', () => {
    const text = formatCheckpoint({ origin: 'kingston-trust/a', size: 12, root });
    expect(text).toBe('kingston-trust/a\n12\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n');
    expect(readCheckpoint(text)).toEqual({ origin: 'kingston-trust/a', size: 12, root });
  });

  test.each(['', 'a\n1\n', 'a\n01\nBwc=\n', 'a\n-1\nBwc=\n', 'a\n1\nBwc=\n', 'a\n1e3\nBwc=\n'])(
    'and nothing else: %j',
    (text) => {
      expect(readCheckpoint(text)).toBeUndefined();
    },
  );
});
