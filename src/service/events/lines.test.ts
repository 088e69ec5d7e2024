import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS, readLines } from './lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All lines as [number, text], and the bad ones. */
async function linesOf(bytes: Uint8Array, size = 64): Promise<{ lines: [number, string][]; bad: [number, string][] }> {
  const lines: [number, string][] = [];
  const bad: [number, string][] = [];
  for await (const batch of readLines(inPieces(bytes, size))) {
    for (const [index, text] of batch.texts.entries()) lines.push([batch.first + index, text]);
    for (const { line, trouble } of batch.bad) bad.push([line, trouble]);
  }
  return { lines, bad };
}

async function textsOf(text: string | Uint8Array, size?: number): Promise<readonly string[]> {
  const { lines } = await linesOf(Buffer.from(text), size);
  expect(lines.map(([line]) => line)).toEqual(lines.map((_, index) => index + 1));
  return lines.map(([, line]) => line);
}

describe('readLines', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\n\n\nb\n', ['a', '', '', 'b']],
    ['\n', ['']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\ufeffa\n\ufeffb\n', ['a', '\ufeffb']],
    ['é\n✓\n📦', ['é', '✓', '📦']],
  ])('%j', async (text, expected) => {
    for (const size of [1, 2, 3, 1000]) expect(await textsOf(text, size)).toEqual(expected);
  });

  test('the lines do not depend on the pieces, nor on being packed', async () => {
    const line = fc.stringMatching(/^[a-zé✓📦 ]{0,20}$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 50 }), fc.boolean(), async (lines, size, packed) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        expect(await textsOf(packed ? gzipSync(bytes) : bytes, size)).toEqual(lines);
      }),
    );
  });

  test('several packed files in one are one file', async () => {
    expect(await textsOf(Buffer.concat([gzipSync('a\nb'), gzipSync('c\n')]))).toEqual(['a', 'bc']);
  });

  test('a damaged packed file is an error of the reading', async () => {
    const packed = gzipSync('a\n'.repeat(1000));
    await expect(linesOf(packed.subarray(0, 20))).rejects.toThrow();
  });

  test('only the line that is no UTF-8 is bad', async () => {
    const bytes = Buffer.concat([Buffer.from('é\na'), Buffer.from([0xff]), Buffer.from('b\nc')]);
    expect(await linesOf(bytes, 1000)).toEqual({
      lines: [
        [1, 'é'],
        [2, ''],
        [3, 'c'],
      ],
      bad: [[2, 'not-utf-8']],
    });
  });

  test.each([1000, 64 * 1024, 10_000_000])(
    'a line may have 1 MiB of characters and no more, in pieces of %d',
    async (size) => {
      const text = `${'x'.repeat(MOST_CHARACTERS)}\n${'é'.repeat(MOST_CHARACTERS + 1)}\n${'y'.repeat(9_000_000)}\nend\n`;
      const { lines, bad } = await linesOf(Buffer.from(text), size);
      expect(lines.map(([line, one]) => [line, one.length])).toEqual([
        [1, MOST_CHARACTERS],
        [2, 0],
        [3, 0],
        [4, 3],
      ]);
      expect(bad).toEqual([
        [2, 'too-long'],
        [3, 'too-long'],
      ]);
    },
  );
});
