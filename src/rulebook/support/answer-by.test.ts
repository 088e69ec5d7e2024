import { expect, test } from 'vitest';
import { HOUR } from '../instant.ts';
import { answerBy } from './answer-by.ts';

/** Jamaica: five hours behind all the year. */
const KINGSTON = { name: 'America/Jamaica', changes: [0], offsets: [-5 * HOUR] };

const by = (text: string): string => new Date(answerBy(KINGSTON, Date.parse(text))).toISOString();

test.each([
  ['Monday at ten', '2026-03-02T15:00:00Z', '2026-03-04T15:00:00.000Z'],
  ['Thursday at ten: Monday', '2026-03-05T15:00:00Z', '2026-03-09T15:00:00.000Z'],
  ['Friday late, Saturday in UTC: Tuesday', '2026-03-07T03:00:00Z', '2026-03-11T03:00:00.000Z'],
  ['Saturday: as Monday begins, Wednesday', '2026-03-07T15:00:00Z', '2026-03-11T05:00:00.000Z'],
  ['Sunday alike', '2026-03-08T23:00:00Z', '2026-03-11T05:00:00.000Z'],
])('asked on %s', (_, asked, answered) => {
  expect(by(asked)).toBe(answered);
});
