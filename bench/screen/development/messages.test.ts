import { describe, expect, it } from 'vitest';
import { reportOn } from '../report.ts';
import { DEVELOPMENT_FAMILIES, developmentMessages } from './messages.ts';

const MESSAGES = developmentMessages(1, 4000);

describe('messages of the development split', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(developmentMessages(1, 300)).toEqual(MESSAGES.slice(0, 300));
    expect(developmentMessages(2, 300)).not.toEqual(MESSAGES.slice(0, 300));
  });

  it('come from every family, in the languages that are shown', () => {
    expect(new Set(MESSAGES.map(({ family }) => family)).size).toBe(DEVELOPMENT_FAMILIES.length);
    expect(new Set(MESSAGES.map(({ language }) => language))).toEqual(new Set(['en', 'jam', 'es', 'fr']));
    expect(new Set(MESSAGES.map(({ split }) => split))).toEqual(new Set(['development']));
  });

  it('say where their details stand, and have none where nothing may be found', () => {
    for (const { text, spans, kinds, family } of MESSAGES) {
      expect(text, family).not.toMatch(
        /[\ue000\ue001]|\{(x|y|item|day|place|number|price|percent|order|tracking|size)\}|undefined/,
      );
      expect(spans.length, family).toBe(kinds.length === 0 ? 0 : 1);
      for (const { start, end } of spans) expect(text.slice(start, end).trim().length, family).toBeGreaterThan(1);
    }
  });

  it('have details that are there: ten digits behind every kind of digit', () => {
    for (const { text, spans, family } of MESSAGES) {
      const [span] = spans;
      if (span === undefined || !['spaced digits', 'punctuated digits', 'bracketed digits'].includes(family)) continue;
      expect(text.slice(span.start, span.end).replace(/\D/g, '')).toHaveLength(10);
    }
  });
});

describe('the report', () => {
  it('lists what a screen that finds nothing misses, and nothing else', () => {
    const report = reportOn(() => ({ verdict: 'deliver', findings: [], delivered: '' }), 1, 500);
    for (const { stratum, right, all, mistakes } of report) {
      const isClean = ['clean', 'look-alike', 'clean-conversation'].includes(stratum);
      expect(right).toBe(isClean ? all : 0);
      expect(mistakes).toHaveLength(all - right);
    }
  });

  it('lists what a screen that holds everything wrongly holds', () => {
    const report = reportOn(() => ({ verdict: 'hold', findings: [], delivered: undefined }), 1, 500);
    expect(report.every(({ right }) => right === 0)).toBe(true);
  });
});
