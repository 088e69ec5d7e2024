import { Console } from 'node:console';
import { PassThrough } from 'node:stream';
import { format, inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { CustomerValue } from './customer-value.ts';
import { createLogger } from './http/log.ts';

const CANARY = 'Mary Miller, 17 Hope Road';
const HIDDEN = '[customer value]';
const value = new CustomerValue(CANARY);
const nested = new CustomerValue({ lines: [CANARY] });

/** Everything that was written to a stream while `use` ran. */
function written(use: (stream: PassThrough) => void): string {
  const stream = new PassThrough();
  use(stream);
  return String(stream.read());
}

describe('a customer value', () => {
  test('is read by the one method for it', () => {
    expect(value.reveal()).toBe(CANARY);
    expect(nested.reveal()).toEqual({ lines: [CANARY] });
  });

  test.each<[string, () => string]>([
    ['String()', () => String(value)],
    ['a template', () => `${value}`],
    ['a list that is joined', () => [value].join()],
    ['toLocaleString', () => value.toLocaleString()],
    ['JSON', () => JSON.parse(JSON.stringify({ value })).value],
    ['inspect', () => inspect(value, { showHidden: true, depth: null })],
    ['format', () => format('%s', value)],
    ['an error', () => new Error(value as unknown as string).message],
    ['a URL', () => new URLSearchParams({ name: value as unknown as string }).get('name') ?? ''],
  ])('is a fixed text in %s', (_, print) => {
    expect(print()).toBe(HIDDEN);
  });

  test.each<[string, () => unknown]>([
    ['+', () => (value as unknown as number) + 1],
    // biome-ignore lint/suspicious/noDoubleEquals: what is tested
    ['==', () => (value as unknown as string) == CANARY],
    ['<', () => (value as unknown as string) < CANARY],
    ['Number()', () => Number(value)],
    ['valueOf', () => value.valueOf()],
  ])('throws for %s, and does not say why with the value', (_, use) => {
    expect(use).toThrow('not compared');
    expect(use).not.toThrow(CANARY);
  });

  test('does not get out by logs, consoles, errors, copies or lists of properties', () => {
    const error = new Error('failed', { cause: value });
    const out = [
      written((stream) => createLogger('trace', stream).info({ value, deep: { nested }, err: error }, String(value))),
      written((stream) => new Console(stream).log('%o %j', value, nested, { value }, [nested], error)),
      written((stream) => new Console(stream).dir(nested, { showHidden: true, depth: 9 })),
      written((stream) => new Console(stream).table([{ value }])),
      inspect(structuredClone({ value, nested }), { depth: null, showHidden: true }),
      inspect(deserialize(serialize({ nested })), { depth: null, showHidden: true }),
      serialize({ value, nested }).toString('latin1'),
      JSON.stringify([Object.entries(value), { ...value }, Reflect.ownKeys(nested), Object.assign({}, nested)]),
      inspect(error, { depth: null }),
    ];
    expect(out.filter((each) => each.includes('Mary'))).toEqual([]);
    expect(out[0]).toContain(HIDDEN);
  });

  test('is not changed', () => {
    expect(() => Object.assign(value, { plain: CANARY })).toThrow(TypeError);
  });
});
