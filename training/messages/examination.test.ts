import { expect, test } from 'vitest';
import { SENSE_KINDS, type SenseKind, shippedModel } from '../../src/rulebook/messages/sense/model.ts';
import { canonicalOf } from './canonical.ts';
import { supportTalk } from './data-sets.ts';
import { falseFlags, tally } from './measure.ts';
import { examination } from './training.ts';

/** What must be found of sentences that nothing was learned from, in all languages together. */
const FLOORS: Readonly<Record<SenseKind, number>> = {
  threat: 0.75,
  harassment: 0.85,
  off_platform_payment: 0.85,
  marketing: 0.8,
  off_platform_contact: 0.85,
};

/** The folder of the development sets; most machines have none. */
const DATA = process.env['KINGSTON_TEXT_DATA'] ?? '';

test.each(SENSE_KINDS)('given the examination, then enough is found of the kind %s, and little else is', (kind) => {
  const found = tally(shippedModel(), examination()).get(`${kind} all`) ?? { hits: 0, misses: 0, false: 0 };

  expect(found.hits + found.misses).toBeGreaterThanOrEqual(20);
  expect(found.hits / (found.hits + found.misses)).toBeGreaterThanOrEqual(FLOORS[kind]);
  expect(found.hits / (found.hits + found.false)).toBeGreaterThanOrEqual(0.9);
});

test('given what only looks like it, then at most three in a hundred are flagged', () => {
  const clean = examination().filter(({ kinds }) => kinds.length === 0);

  const flags = falseFlags(
    shippedModel(),
    clean.map(({ text }) => text),
  );

  expect(clean.length).toBeGreaterThanOrEqual(80);
  expect(flags.get('any')).toBeLessThanOrEqual(0.03);
});

test('given clean talk with support, then at most three in a thousand are flagged', (context) => {
  const talk = supportTalk(DATA).map(canonicalOf);
  context.skip(
    talk.length === 0,
    'KINGSTON_TEXT_DATA names no folder with the sets of clean talk (docs/models/sense.md)',
  );

  expect(falseFlags(shippedModel(), talk).get('any')).toBeLessThanOrEqual(0.003);
});
