import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { columnOf, readSupportTalk } from './support-talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'kingston-talk-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('support talk', () => {
  it('is absent where there is no data', () => {
    expect(readSupportTalk(folder)).toBeUndefined();
  });

  it('is read from both tables', () => {
    mkdirSync(join(folder, 'conversations'));
    const table = (name: string, text: string): void =>
      writeFileSync(join(folder, 'conversations', name), gzipSync(text));
    table('bitext_customer_service_sample.csv.gz', 'flags,utterance,category,intent\nB,where is it,ORDER,track\n');
    table('banking77.csv.gz', 'split,category,text\ntrain,card,"Is it lost, or ""late""?"\n');
    expect(readSupportTalk(folder)?.map(({ text }) => text)).toEqual(['where is it', 'Is it lost, or "late"?']);
  });

  it('has a column that must be there', () => {
    expect(columnOf('a,b\r\n1,2', 'b')).toEqual(['2']);
    expect(() => columnOf('a,b\n', 'c')).toThrow('no column c');
  });
});
