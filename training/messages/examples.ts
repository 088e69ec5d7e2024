import type { SenseKind } from '../../src/rulebook/messages/sense/model.ts';
import { canonicalOf } from './canonical.ts';
import { hashOf, pick, type Random, seeded } from './random.ts';
import type { Group } from './read-sentences.ts';
import { write } from './template.ts';

/** A text and what it is. */
export type Example = {
  readonly text: string;
  readonly group: string;
  readonly language: string;
  readonly kinds: readonly SenseKind[];
  /** What it may be as well: nothing is learned or measured of these. */
  readonly perhaps: readonly SenseKind[];
};

/** Tries for one more sentence of a template; what comes out twice counts once. */
const TRIES = 4;

/** One template in seven is held out to measure with, in each language, by what is written in it. */
export function isHeldOut(template: string): boolean {
  return hashOf(`held out: ${template}`) % 7 === 0;
}

/** The distinct sentences of a group's templates, at most `most` of each, the same ones every time. */
export function sentencesOf(group: Group, most: number, which: (template: string) => boolean): readonly Example[] {
  return group.templates.filter(which).flatMap((template) => {
    const random = seeded(`${group.name} ${template}`);
    const texts = new Set<string>();
    for (let tried = 0; tried < TRIES * most && texts.size < most; tried += 1) {
      texts.add(write(template, group.slots, random));
    }
    const { name, language, kinds, perhaps } = group;
    return [...texts].map((text) => ({ text: canonicalOf(text), group: name, language, kinds, perhaps }));
  });
}

/** The same sentence as people send it: after a greeting, beside other sentences, mistyped. */
export function variantOf(
  example: Example,
  clean: readonly Example[],
  greetings: readonly string[],
  random: Random,
): Example {
  let { text } = example;
  if (random() < 0.12) text = mistyped(text, random);
  if (random() < 0.2) text = `${pick(random, greetings)}${pick(random, [',', '', '!', '.'])} ${text}`;
  if (clean.length > 0 && random() < 0.12) {
    const other = pick(random, clean).text;
    const between = pick(random, ['. ', ', ', ' ', '! ', ' - ']);
    text = random() < 0.5 ? `${text}${between}${other}` : `${other}${between}${text}`;
  }
  return { ...example, text };
}

/** A letter too few, a letter twice, or two in the wrong order. */
function mistyped(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  const pair = text.slice(at, at + 2);
  const changed = pick(random, [pair.slice(1), `${pair.slice(0, 1)}${pair}`, `${pair.slice(1)}${pair.slice(0, 1)}`]);
  return text.slice(0, at) + changed + text.slice(at + 2);
}
