import { Random } from '../../src/simulation/random.ts';
import { type Figure, figureOf } from '../figure.ts';
import { HOSTILE, measureGrowth } from './hostile.ts';
import { drawEach, drawMix } from './mix.ts';
import type { Sample, Stratum } from './sample.ts';
import { TRANSFORMS } from './transforms.ts';
import { isFlagged, messageOf, type Screen } from './verdict.ts';

/** Strata of which a message that is caught must stay caught. Accounts change with their capitals. */
const TRANSFORMED: readonly Stratum[] = ['plain', 'obfuscated', 'payment', 'marketing', 'threat'];

/** Whether what was caught stays caught when it is written otherwise. */
export function* transformFigures(screen: Screen, each: number): Generator<Figure> {
  const caught = TRANSFORMED.flatMap((stratum) => [...drawEach(stratum, each).values()].flat()).filter((sample) =>
    isFlagged(sample, screen(messageOf(sample))),
  );
  for (const [name, transform] of Object.entries(TRANSFORMS)) {
    const random = new Random(7);
    const changed = caught.flatMap((sample): readonly Sample[] => {
      const text = transform(sample, random);
      return text === undefined ? [] : [{ ...sample, text }];
    });
    const stays = changed.filter((sample) => isFlagged(sample, screen(messageOf(sample)))).length;
    yield figure({
      ...{ figure: `caught stays caught: ${name}`, value: stays / Math.max(1, changed.length), limit: 0.99 },
      ...{ must: 'at least', note: `aim 1; of ${changed.length.toLocaleString('en')} caught` },
    });
  }
}

/** The 99th percentile for messages of 2 kB, and how time grows with hostile ones. */
export function* timeFigures(
  screen: Screen,
  times: number,
  noisy: boolean,
  progress: (text: string) => void,
): Generator<Figure> {
  const texts = longTexts(times);
  for (const text of texts) timeOf(screen, text);
  // The best of three each: what the machine does besides is not the screen's.
  const best = texts.map((text) => Math.min(...[1, 2, 3].map(() => timeOf(screen, text))));
  const taken = best.sort((one, other) => one - other);
  yield figure({
    ...{ figure: '2 kB message: 99th percentile', value: taken[Math.floor(taken.length * 0.99)] as number },
    ...{
      unit: ' ms',
      limit: 5,
      noisy,
      note: `of ${times.toLocaleString('en')}; median ${taken[times >> 1]?.toFixed(2)} ms`,
    },
  });
  const grown = Object.entries(HOSTILE).map(([pattern, piece]) => {
    progress(`hostile text: ${pattern}`);
    return measureGrowth(screen, pattern, piece);
  });
  const worst = grown.reduce((one, other) => (other.growth > one.growth ? other : one));
  const slowest = grown.reduce((one, other) => (other.seconds > one.seconds ? other : one));
  yield figure({
    ...{ figure: `time a character: 1 MB ÷ 16 kB, worst`, value: worst.growth, unit: '×' },
    ...{ limit: 1.6, noisy, note: `${worst.pattern}; of ${grown.length} hostile texts` },
  });
  const thrown = grown.filter((one) => one.thrown !== undefined);
  yield figure({
    ...{ figure: 'hostile texts that it throws at or does not read', value: thrown.length, limit: 0 },
    note: [`of ${grown.length}`, ...thrown.map((one) => `${one.pattern}: ${one.thrown}`)].join('; '),
  });
  yield figure({ figure: 'slowest hostile text', value: slowest.seconds, unit: ' s', note: slowest.pattern });
}

function timeOf(screen: Screen, text: string): number {
  const started = performance.now();
  screen({ text, sender: 'seller', earlier: [], known: [] });
  return performance.now() - started;
}

/** Messages of the mix strung together until they are 2 kB. */
function longTexts(times: number): readonly string[] {
  const random = new Random(11);
  const samples = drawMix(0.1);
  return Array.from({ length: times }, () => {
    let text = '';
    while (Buffer.byteLength(text) < 2048) text += `${random.pick(samples).text}. `;
    return text;
  });
}

function figure(facts: Parameters<typeof figureOf>[1]): Figure {
  return figureOf('screen', facts);
}
