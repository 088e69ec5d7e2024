import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { hasContact, isHarmless, readLabelledTexts } from './labelled-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kingston-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('labelled texts', () => {
  it('are absent where there is no data', () => {
    expect(readLabelledTexts(folder)).toBeUndefined();
  });

  it('have contact details, others, or nothing that leads anywhere', () => {
    mkdirSync(join(folder, 'pii'));
    const lines = ['PHONE_NUMBER', 'CREDIT_CARD', 'PERSON'].map((label) =>
      JSON.stringify({ text: label, spans: [{ label }] }),
    );
    writeFileSync(join(folder, 'pii', 'presidio_synthetic_dev.jsonl.gz'), gzipSync(`${lines.join('\n')}\n`));
    const texts = readLabelledTexts(folder) ?? [];
    expect(texts.map(hasContact)).toEqual([true, false, false]);
    expect(texts.map(isHarmless)).toEqual([false, false, true]);
  });
});
