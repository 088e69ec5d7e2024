import type { Policy } from '../policy.ts';
import { type Section, statement } from './statement.ts';

/** What a seller has to expect of an inquiry into a data breach, and by when others are told (issue 8). */
export function explainDataBreaches({ dataBreaches }: Policy): Section {
  const { clocks, customersWithin, replyWithin, secrecy } = dataBreaches;
  return {
    section: 'data_breaches',
    statements: [
      statement('breach-told'),
      statement('breach-secrecy', { alone: { duration: secrecy.alone }, longest: { duration: secrecy.longest } }),
      statement('breach-reply', { within: { duration: replyWithin } }),
      ...Object.entries(clocks).map(([name, { within, counted, from, tells }]) =>
        statement(`breach-clock-${counted}-${from}-${tells}`, { name, within: { duration: within } }),
      ),
      statement('breach-customers', { within: { duration: customersWithin } }),
    ],
    parts: [],
  };
}
