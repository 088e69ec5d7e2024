import type { Random } from '../../src/simulation/random.ts';
import { type Family, KINDS } from './family.ts';
import { type Language, type Sample, type Stratum, unmarked } from './sample.ts';

/** How often messages are in each language; of the languages that a family has. */
const SHARES: Readonly<Record<Language, number>> = { en: 10, jam: 4, es: 3, fr: 2, ht: 2, pt: 2 };

/** One message of a family. */
export function drawSample(random: Random, family: Family, language = drawLanguage(random, family)): Sample {
  const { name, split, stratum } = family;
  const { text, earlier = [], known = [] } = family.make(random, language);
  const sender = earlier.length > 0 || random.chance(0.6) ? 'seller' : 'customer';
  return { family: name, language, split, stratum, sender, earlier, known, kinds: KINDS[stratum], ...unmarked(text) };
}

function drawLanguage(random: Random, { languages }: Family): Language {
  let sum = 0;
  const cumulative = languages.map((language) => {
    sum += SHARES[language];
    return sum;
  });
  return languages[random.index(cumulative)] as Language;
}

/** So many messages of some strata, every family of a stratum alike often. */
export function drawSamples(
  random: Random,
  families: readonly Family[],
  counts: { readonly [Name in Stratum]?: number },
): readonly Sample[] {
  return Object.entries(counts).flatMap(([stratum, count]) => {
    const own = families.filter((family) => family.stratum === stratum);
    if (own.length === 0) throw new Error(`no family of ${stratum}`);
    return Array.from({ length: count }, (_, number) => drawSample(random, own[number % own.length] as Family));
  });
}
