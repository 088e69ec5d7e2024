import type { Bench, BenchOptions } from './bench.ts';
import { type Figure, figureOf } from './figure.ts';
import { ensurePeers } from './peers.ts';
import { isNoisy, median, runRounds } from './rounds.ts';
import { hasContact, isHarmless, readLabelledTexts } from './screen/labelled-texts.ts';
import { loadScreen } from './screen/load-screen.ts';
import { atMost, judgeAll, qualityFigures, shareFlagged } from './screen/quality.ts';
import { timeFigures, transformFigures } from './screen/robustness.ts';
import type { Stratum } from './screen/sample.ts';
import type { ChildResult } from './screen/speed-child.ts';
import { readSupportTalk } from './screen/support-talk.ts';
import type { Screen } from './screen/verdict.ts';

const SIZES = {
  long: { share: 1, rounds: 7, each: 400, times: 4000 },
  short: { share: 0.1, rounds: 7, each: 60, times: 1000 },
} as const;

/** What is hidden in messages, and what is not: found, missed, wrongly flagged, and how fast; beside its peers. */
export const screen: Bench = {
  name: 'screen',
  about:
    'messages: contact details hidden in them, requests and threats found; time beside libphonenumber-js and others',
  async *run(options) {
    const problem = ensurePeers(options.say);
    if (problem !== undefined) throw new Error(problem);
    const { share, rounds, each, times } = options.short ? SIZES.short : SIZES.long;
    const ours = loadScreen();
    options.progress('what is found');
    yield* qualityFigures(ours, each);
    yield* supportFigures(ours, options);
    yield* labelledFigures(ours, options);
    yield* transformFigures(ours, each);
    options.progress('the same messages for the peers');
    const task = { name: 'all', script: new URL('./screen/speed-child.ts', import.meta.url) };
    const typed = [share, rounds].map(String);
    const results = runRounds<readonly ChildResult[]>([{ ...task, typed }], 1, options.progress).get('all')?.[0] ?? [];
    const self = ratioOf(results, 'libphonenumber-js again');
    yield* speedFigures(results, self);
    yield* timeFigures(ours, times, isNoisy(self), options.progress);
  },
};

function* supportFigures(ours: Screen, { data, say }: BenchOptions): Generator<Figure> {
  const talk = readSupportTalk(data);
  if (talk === undefined) {
    say(`no support talk in ${data} (conversations/): how often clean talk of others is flagged is not measured`);
    return;
  }
  const judged = judgeAll(ours, talk);
  const note = `of ${talk.length.toLocaleString('en')}, Bitext and BANKING77`;
  yield figure({
    figure: 'support talk: flagged',
    value: shareFlagged(judged),
    ...atMost({ limit: 0.005, aim: 0.003 }, note),
  });
}

/** Texts of others with labelled details. Made by a generator without a marketplace in mind: for information. */
function* labelledFigures(ours: Screen, { data, say }: BenchOptions): Generator<Figure> {
  const texts = readLabelledTexts(data);
  if (texts === undefined) {
    say(`no labelled texts in ${data} (pii/): what is found of details that others wrote is not measured`);
    return;
  }
  const flagged = ({ text }: { readonly text: string }): boolean =>
    ours({ text, sender: undefined, earlier: [], known: [] }).verdict !== 'deliver';
  const [contacts, harmless] = [texts.filter(hasContact), texts.filter(isHarmless)];
  const share = (of: typeof texts): number => of.filter(flagged).length / of.length;
  const note = (of: typeof texts): string => `of ${of.length}, presidio-research`;
  yield figure({ figure: 'texts with phone, mail or host: found', value: share(contacts), note: note(contacts) });
  yield figure({ figure: 'texts without any detail: flagged', value: share(harmless), note: note(harmless) });
}

const BASE = 'libphonenumber-js';

function* speedFigures(results: readonly ChildResult[], self: number): Generator<Figure> {
  yield figure({ figure: `${BASE} ÷ itself`, value: self, unit: '×', note: 'the noise' });
  for (const { name, perSecond, counts } of results) {
    if (name.endsWith('again')) continue;
    const rate = `${Math.round(median(perSecond)).toLocaleString('en')} messages a second of one core`;
    if (name === 'kingston') {
      yield figure({
        ...{ figure: `speed: kingston ÷ ${BASE}`, value: ratioOf(results, name), unit: '×', limit: 3 },
        ...{ must: 'at least', noisy: isNoisy(self), note: `aim 8; ${rate}` },
      });
      continue;
    }
    yield figure({ figure: `speed: ${name} ÷ ${BASE}`, value: ratioOf(results, name), unit: '×', note: rate });
    yield* peerFigures(name, counts);
  }
}

/** How much faster a contestant is than the base, in the median of the rounds. */
function ratioOf(results: readonly ChildResult[], name: string): number {
  const speeds = (of: string): readonly number[] => results.find((result) => result.name === of)?.perSecond ?? [];
  const base = speeds(BASE);
  return median(speeds(name).map((speed, round) => speed / (base[round] as number)));
}

/** What a peer finds of the same messages. */
function* peerFigures(name: string, counts: ChildResult['counts']): Generator<Figure> {
  const count = (stratum: Stratum) => counts[stratum] ?? { all: 0, flagged: 0 };
  const share = (stratum: Stratum): number => count(stratum).flagged / count(stratum).all;
  const { flagged: right } = count('obfuscated');
  const wrong = count('clean').flagged + count('look-alike').flagged;
  yield figure({ figure: `${name}: obfuscated contact found`, value: share('obfuscated') });
  yield figure({ figure: `${name}: precision of that`, value: right / Math.max(1, right + wrong) });
  yield figure({ figure: `${name}: plain contact found`, value: share('plain') });
  yield figure({ figure: `${name}: look-alikes flagged`, value: share('look-alike') });
}

function figure(facts: Parameters<typeof figureOf>[1]): Figure {
  return figureOf('screen', facts);
}
