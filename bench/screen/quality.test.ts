import { describe, expect, it } from 'vitest';
import { qualityFigures } from './quality.ts';
import { transformFigures } from './robustness.ts';
import type { Screen } from './verdict.ts';

const SILENT: Screen = ({ text }) => ({ verdict: 'deliver', findings: [], delivered: text });
/** Finds an e-mail address by its sign, and nothing that is written otherwise. */
const SIMPLE: Screen = ({ text }) => {
  const start = text.indexOf('@');
  if (start === -1) return SILENT({ text, sender: undefined, earlier: [], known: [] });
  const finding = { kind: 'email', start, end: start + 1, confidence: 1, rule: 'sign' } as const;
  return { verdict: 'mask', findings: [finding], delivered: text };
};

describe('figures of a screen', () => {
  it('miss every limit of what must be found when nothing is, and none of what may not be flagged', () => {
    const limited = [...qualityFigures(SILENT, 2)].filter(({ limit }) => limit !== undefined);
    for (const { must, ok, figure } of limited) expect(ok, figure).toBe(must === 'at most');
    expect(limited.length).toBeGreaterThan(25);
  });

  it('show what a transform does to a screen that reads what is written', () => {
    const shares = new Map([...transformFigures(SIMPLE, 5)].map(({ figure, value }) => [figure, value]));
    expect(shares.get('caught stays caught: capitals')).toBe(1);
    expect(shares.get('caught stays caught: full width')).toBe(0);
  });
});
