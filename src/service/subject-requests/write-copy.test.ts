import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCopy } from './write-copy.ts';

const pictureOf = (bytes: Buffer | undefined, index: number, opened: () => void = () => {}) => ({
  ...{ id: `p-${index}`, kind: 'png', bytes: bytes?.length ?? 5 },
  open: async () => {
    opened();
    return bytes;
  },
});

async function written(copy: Parameters<typeof writeCopy>[0], most?: number): Promise<Record<string, unknown>> {
  let all = '';
  for await (const part of writeCopy(copy, most)) all += part;
  return JSON.parse(all);
}

test('whatever is in it, it is one JSON document with all of it, and each picture byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.string({ minLength: 1 }).map((name) => `x${name}`),
        fc.jsonValue(),
        { minKeys: 1 },
      ),
      fc.array(fc.option(fc.uint8Array({ maxLength: 50 }), { nil: undefined }), { maxLength: 5 }),
      async (data, contents) => {
        const buffers = contents.map((each) => (each === undefined ? undefined : Buffer.from(each)));
        const { pictures, ...rest } = await written({
          data,
          pictures: buffers.map((each, index) => pictureOf(each, index)),
        });
        expect(rest).toEqual(JSON.parse(JSON.stringify(data)));
        expect(pictures).toEqual(
          Object.fromEntries(
            buffers.map((each, index) => [`p-${index}`, { kind: 'png', content: each?.toString('base64') ?? null }]),
          ),
        );
      },
    ),
  );
});

test('pictures for which there is no room are named and not opened, smaller ones after them still go in', async () => {
  let opened = 0;
  const pictures = [60, 50, 30].map((bytes, index) => pictureOf(Buffer.alloc(bytes), index, () => opened++));
  const copy = await written({ data: { format: 'x' }, pictures }, 100);
  expect(copy['pictures']).toMatchObject({
    'p-1': { content: null, leftOut: true },
    'p-2': { content: expect.any(String) },
  });
  expect(opened).toBe(2);
});

test('one is opened when the one before it was written', async () => {
  let opened = 0;
  const pictures = [1, 2, 3].map((bytes) => pictureOf(Buffer.alloc(bytes), bytes, () => opened++));
  const parts = writeCopy({ data: { format: 'x' }, pictures });
  await parts.next();
  expect(opened).toBe(0);
  await parts.next();
  expect(opened).toBe(1);
});
