import type { Random } from '../../src/simulation/random.ts';
import type { Conversation } from './conversation.ts';
import { foreignPhone, homePhone, mailAddress, webAddress } from './details.ts';
import type { Disguise } from './disguise.ts';
import type { Draft, Family } from './family.ts';
import { fillingsFor } from './fillings.ts';
import type { LookAlike } from './look-alike.ts';
import { type Language, marked, type Split, type Stratum } from './sample.ts';
import { type Carriers, type Channel, type Fillings, fill, type Phrases, pickPhrase } from './wording.ts';

/** A detail without disguise, and the sentences it stands in. */
export type Detail = {
  readonly stratum: Extract<Stratum, 'plain' | 'postal' | 'account'>;
  readonly carriers: Channel | Phrases;
  readonly write: (random: Random, language: Language) => string;
};

/** All that one split is made of. Nothing of it is in the other one. */
export type Material = {
  readonly split: Split;
  readonly languages: readonly Language[];
  readonly clean: Phrases;
  readonly carriers: Carriers;
  readonly details: Readonly<Record<string, Detail>>;
  /** Ways to hide that are shown to whoever writes the screen. */
  readonly disguises: Readonly<Record<string, Disguise>>;
  /** Ways that never are. */
  readonly hidden?: Readonly<Record<string, Disguise>>;
  readonly phrases: Readonly<Record<string, { readonly stratum: Stratum; readonly phrases: Phrases }>>;
  readonly lookAlikes: readonly LookAlike[];
  readonly conversations: readonly Conversation[];
};

/** What is written everywhere alike. */
export const PLAIN: Readonly<Record<string, Detail>> = {
  'phone at home': { stratum: 'plain', carriers: 'phone', write: homePhone },
  'phone abroad': { stratum: 'plain', carriers: 'phone', write: foreignPhone },
  mail: { stratum: 'plain', carriers: 'mail', write: mailAddress },
  web: { stratum: 'plain', carriers: 'web', write: webAddress },
};

/** The families that are made of some material. */
export function familiesOf(material: Material): readonly Family[] {
  const { split, details, disguises, hidden = {}, phrases, lookAlikes, conversations, carriers } = material;
  const family = (
    name: string,
    stratum: Stratum,
    own: { readonly languages?: readonly Language[] | undefined },
    make: Family['make'],
  ): Family => ({ name, split, stratum, languages: own.languages ?? material.languages, make });

  return [
    ...Object.entries(details).map(([name, { stratum, carriers: own, write }]) =>
      family(name, stratum, {}, (random, language) => ({
        text: around(material, random, language, carried(random, language, carrierOf(carriers, own), write)),
      })),
    ),
    ...Object.entries(disguises).map(([name, disguise]) =>
      family(name, 'obfuscated', disguise, disguised(material, disguise)),
    ),
    ...Object.entries(hidden).map(([name, disguise]) =>
      family(name, 'never shown', disguise, disguised(material, disguise)),
    ),
    ...Object.entries(phrases).map(([name, own]) =>
      family(name, own.stratum, {}, (random, language) => {
        const sentence = fill(random, pickPhrase(random, own.phrases, language), fillingsFor(language));
        const text = own.stratum === 'clean' ? sentence : marked(sentence);
        return { text: around(material, random, language, text) };
      }),
    ),
    ...lookAlikes.map((lookAlike) =>
      family(lookAlike.name, 'look-alike', {}, (random, language) => resembling(material, random, language, lookAlike)),
    ),
    ...conversations.map(({ name, stratum, make }) =>
      family(name, stratum, {}, (random, language) =>
        make(random, language, (phrase) => fill(random, phrase, fillingsFor(language))),
      ),
    ),
  ];
}

function disguised(material: Material, { channel, write }: Disguise): Family['make'] {
  return (random, language) => {
    const sentence =
      channel === undefined ? write(random, language) : carried(random, language, material.carriers[channel], write);
    return { text: around(material, random, language, sentence) };
  };
}

function carrierOf(carriers: Carriers, own: Channel | Phrases): Phrases {
  return typeof own === 'string' ? carriers[own] : own;
}

function carried(
  random: Random,
  language: Language,
  carriers: Phrases,
  write: (random: Random, language: Language) => string,
): string {
  return fill(random, pickPhrase(random, carriers, language), {
    ...fillingsFor(language),
    x: () => marked(write(random, language)),
  });
}

function resembling(material: Material, random: Random, language: Language, lookAlike: LookAlike): Draft {
  const told: string[] = [];
  const isTold = lookAlike.known === true && random.chance(0.5);
  const watched = ([name, filling]: [string, Fillings[string]]) =>
    [
      name,
      (draw: Random): string => {
        const value = (filling as NonNullable<typeof filling>)(draw);
        if (isTold) told.push(value);
        return value;
      },
    ] as const;
  const fillings = {
    ...fillingsFor(language),
    ...Object.fromEntries(Object.entries(lookAlike.fillings).map(watched)),
  };
  const sentence = fill(random, pickPhrase(random, lookAlike.phrases, language), fillings);
  return { text: around(material, random, language, sentence), known: told };
}

/** A sentence alone, or with others of the same language before and after it. */
function around({ clean }: Material, random: Random, language: Language, sentence: string): string {
  const other = (): string => fill(random, pickPhrase(random, clean, language), fillingsFor(language));
  const before = random.chance(0.35) ? `${other()}${random.pick(['. ', ', ', '\n', ' - '])}` : '';
  const after = random.chance(0.25) ? `${random.pick(['. ', ', ', '\n', ' '])}${other()}` : '';
  return `${before}${sentence}${after}`;
}
