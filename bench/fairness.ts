import type { Bench } from './bench.ts';
import { knownRateFigures } from './fairness-known.ts';
import { labelledFigures } from './fairness-labelled.ts';
import { readLabelledSellers } from './labelled-sellers.ts';

/** Does the policy act on the right sellers, in time, and on nobody else? No clock in it, so nothing is noisy. */
export const fairness: Bench = {
  name: 'fairness',
  about: 'whom the shipped policy acts on, and when: labelled sellers, and simulated ones of known rates',
  async *run({ short, data, progress, say }) {
    const labelled = readLabelledSellers(data);
    if (labelled === undefined) say(`no labelled sellers in ${data}: that part is left out`);
    else yield* labelledFigures(labelled);
    yield* knownRateFigures(short, progress);
  },
};
