import { developmentMessages } from './development/messages.ts';
import type { Sample } from './sample.ts';
import { isRight, messageOf, type Screen } from './verdict.ts';

/** How a screen fares with one family of the development split, and what it gets wrong. */
export type FamilyReport = {
  readonly family: string;
  readonly stratum: Sample['stratum'];
  readonly right: number;
  readonly all: number;
  /** As one line each: language, text, what was found. */
  readonly mistakes: readonly string[];
};

/** The mistakes of a screen on the development split, the worst families first. Never of the held-out one. */
export function reportOn(screen: Screen, seed: number, count: number): readonly FamilyReport[] {
  const families = Map.groupBy(developmentMessages(seed, count), ({ family }) => family);
  return [...families]
    .map(([family, samples]) => {
      const mistakes = samples.flatMap((sample) => {
        const screened = screen(messageOf(sample));
        return isRight(sample, screened) ? [] : [lineOf(sample, screened)];
      });
      const { stratum } = samples[0] as Sample;
      return { family, stratum, right: samples.length - mistakes.length, all: samples.length, mistakes };
    })
    .sort((one, other) => one.right / one.all - other.right / other.all);
}

function lineOf({ language, text, earlier, spans }: Sample, { verdict, findings }: ReturnType<Screen>): string {
  const found = findings.map(
    ({ kind, rule, start, end }) => `${kind} by ${rule}: ${JSON.stringify(text.slice(start, end))}`,
  );
  const hidden = spans.map(({ start, end }) => JSON.stringify(text.slice(start, end)));
  const before = earlier.map((turn) => `${turn.sender}: ${JSON.stringify(turn.text)}`);
  return [
    `[${language}] ${JSON.stringify(text)}`,
    ...before,
    `truth ${hidden.join(', ') || 'nothing'}`,
    `${verdict} ${found.join(', ')}`.trim(),
  ].join(' | ');
}
