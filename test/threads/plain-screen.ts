import type { Finding, MessageToScreen, Screened } from '../../src/rulebook/messages/screening.ts';

/**
 * A screen that finds what anybody would, and nothing else: the flow of messages is tested with it, whatever the real one learns.
 * That one runs in `test/security/messages.test.ts`, over the whole service.
 */
export function plainScreen(_: unknown, { text, earlier, sender }: MessageToScreen): Screened {
  const findings = [
    ...foundIn(text),
    ...splitOver(earlier.filter((each) => each.sender === sender).at(-1)?.text, text),
  ];
  if (findings.length === 0) return { verdict: 'deliver', findings, delivered: text };
  if (findings.some(({ kind }) => kind === 'bank_account')) return { verdict: 'hold', findings, delivered: undefined };
  const delivered = findings
    .toReversed()
    .reduce((all, { start, end }) => `${all.slice(0, start)}•••${all.slice(end)}`, text);
  return { verdict: 'mask', findings, delivered };
}

const KINDS = { phone: /\b876 555 \d{4}\b/g, bank_account: /\bGB\d{2}(?: ?\d{4}| ?[A-Z]{4}){3,}/g } as const;

function foundIn(text: string): readonly Finding[] {
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
    [...text.matchAll(KINDS[kind])].map(({ 0: found, index }) => ({
      ...{ kind, start: index, end: index + found.length, confidence: 1, rule: 'plain' },
    })),
  );
}

/** The end of a number whose beginning went before. */
function splitOver(before: string | undefined, text: string): readonly Finding[] {
  const end = /\b\d{4}$/.exec(text);
  if (end === null || before === undefined || !/876 555$/.test(before)) return [];
  return [{ kind: 'phone', start: end.index, end: text.length, confidence: 1, rule: 'plain' }];
}
