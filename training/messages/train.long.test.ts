import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SENSE_KINDS } from '../../src/rulebook/messages/sense/model.ts';
import { supportTalk } from './data-sets.ts';
import { tally } from './measure.ts';
import { fileOf, heldOut, trainHeldOut, trainShipped } from './training.ts';

const WEIGHTS = new URL('../../src/rulebook/messages/sense/weights.ts', import.meta.url);

/** The folder of the development sets; most machines have none. */
const DATA = process.env['KINGSTON_TEXT_DATA'] ?? '';

test('given the same sentences and sets, then training gives the same bytes', (context) => {
  context.skip(supportTalk(DATA).length === 0, 'KINGSTON_TEXT_DATA names no folder with the development sets');

  expect(fileOf(trainShipped(DATA))).toBe(readFileSync(WEIGHTS, 'utf8'));
});

test('given the sentences alone, then training twice gives the same bytes', () => {
  expect(fileOf(trainShipped(''))).toBe(fileOf(trainShipped('')));
});

test('given templates that were held out, then most is found of every kind', () => {
  const tallies = tally(trainHeldOut(DATA).model, heldOut());

  for (const kind of SENSE_KINDS) {
    const { hits, misses } = tallies.get(`${kind} all`) ?? { hits: 0, misses: 1 };
    expect(hits / (hits + misses), kind).toBeGreaterThanOrEqual(0.7);
  }
});
