import { Random } from '../../../src/simulation/random.ts';
import { drawSample } from '../generate.ts';
import { familiesOf } from '../material.ts';
import type { Sample } from '../sample.ts';
import { DEVELOPMENT } from './material.ts';

/** The families that whoever writes the screen may look at. */
export const DEVELOPMENT_FAMILIES = familiesOf(DEVELOPMENT);

/** So many messages of the development split, the same ones for the same seed; its families take turns. */
export function developmentMessages(seed: number, count: number): readonly Sample[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, number) =>
    drawSample(
      random,
      DEVELOPMENT_FAMILIES[number % DEVELOPMENT_FAMILIES.length] as (typeof DEVELOPMENT_FAMILIES)[number],
    ),
  );
}
