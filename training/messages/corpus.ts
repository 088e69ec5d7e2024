import { canonicalOf } from './canonical.ts';
import { type Example, isHeldOut, sentencesOf, variantOf } from './examples.ts';
import { seeded } from './random.ts';
import type { Group } from './read-sentences.ts';

/** Distinct sentences that are written from one template for measuring. */
const MEASURED = 12;

/** A sentence that stands for itself alone comes in as many variants. */
const FEWEST = 6;

/** What is learned from: the sentences of the groups and their variants. */
export function examplesToLearn(
  groups: readonly Group[],
  which = (template: string) => !isHeldOut(template),
): readonly Example[] {
  const plain = groups.map((group) => ({
    group,
    sentences: group.templates.flatMap((template) => {
      const sentences = sentencesOf({ ...group, templates: [template] }, group.most, which);
      return repeated(sentences, FEWEST);
    }),
  }));
  return plain.flatMap(({ group, sentences }) => {
    const clean = plain
      .filter((other) => other.group.kinds.length === 0 && other.group.language === group.language)
      .flatMap((other) => other.sentences);
    const random = seeded(`variants ${group.name}`);
    const greetings = (group.slots.get('hi') ?? GREETINGS[group.language] ?? ['hi'])
      .filter((word) => !/[<{]/.test(word))
      .map(canonicalOf);
    return sentences.map((example) => variantOf(example, clean, greetings, random));
  });
}

/** What is measured with: other templates than those learned from. */
export function examplesToMeasure(groups: readonly Group[], which = isHeldOut): readonly Example[] {
  return groups.flatMap((group) => sentencesOf(group, MEASURED, which));
}

function repeated(sentences: readonly Example[], fewest: number): readonly Example[] {
  if (sentences.length === 0) return [];
  const rounds = Math.ceil(fewest / sentences.length);
  return Array.from({ length: rounds }, () => sentences).flat();
}

const GREETINGS: Readonly<Record<string, readonly string[]>> = {
  es: ['hola', 'buenas', 'amigo', 'señora', 'oye', 'disculpa', 'mira', 'buenos días', 'ok', 'por favor'],
  fr: ['bonjour', 'salut', 'madame', 'monsieur', 'bonsoir', 'dis', 'écoute', 'ok', "s'il te plaît"],
  ht: ['bonjou', 'bonswa', 'zanmi', 'tande', 'tanpri', 'alo', 'patnè', 'oke'],
  pt: ['oi', 'olá', 'bom dia', 'amigo', 'moça', 'olha', 'por favor', 'ok', 'boa tarde'],
};
