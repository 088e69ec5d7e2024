import { Random } from '../../src/simulation/random.ts';
import { DEVELOPMENT_FAMILIES } from './development/messages.ts';
import type { Family } from './family.ts';
import { drawSample, drawSamples } from './generate.ts';
import { HELD_OUT_FAMILIES } from './held-out/material.ts';
import type { Sample, Stratum } from './sample.ts';

/** Never the seed of a test or a report. */
const SEED = 20261130;

/** 20,000 messages as a marketplace has them, with far more that is wrong; a quarter of the clean ones look like it. */
const MIX = { clean: 12_064, 'look-alike': 4_021, plain: 1_997, obfuscated: 965, payment: 576, threat: 377 } as const;

/** Sentences that are never shown, and look-alikes of both splits. */
const FAMILIES: readonly Family[] = [
  ...HELD_OUT_FAMILIES,
  ...DEVELOPMENT_FAMILIES.filter(({ stratum }) => stratum === 'look-alike'),
];

/** The mix, or a share of it. */
export function drawMix(share = 1): readonly Sample[] {
  const counts = Object.fromEntries(
    Object.entries(MIX).map(([stratum, count]) => [stratum, Math.round(count * share)]),
  );
  return drawSamples(new Random(SEED), FAMILIES, counts);
}

/** So many messages of every family of a stratum. */
export function drawEach(stratum: Stratum, each: number): ReadonlyMap<string, readonly Sample[]> {
  const random = new Random(SEED, 1);
  const own = FAMILIES.filter((family) => family.stratum === stratum);
  return new Map(own.map((family) => [family.name, Array.from({ length: each }, () => drawSample(random, family))]));
}
