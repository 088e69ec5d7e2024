import type { EarlierMessage } from '../../../src/rulebook/messages/screening.ts';
import type { Random } from '../../../src/simulation/random.ts';
import type { Conversation } from '../conversation.ts';
import { accountName, phoneDigits } from '../details.ts';
import { digitWord } from '../number-words.ts';
import { marked } from '../sample.ts';

const ANSWERS = {
  en: ['ok', 'got it', 'and then?', 'go on', 'yes', 'wait let me get a pen', 'alright'],
  jam: ['aright', 'yeah man', 'gwaan', 'ok'],
  es: ['ok', 'sí', 'siga', 'anotado'],
  fr: ['ok', 'oui', 'et ensuite ?', 'noté'],
} as const;

const BEGINNINGS = {
  en: ['my number starts with {x}', 'first part {x}', '{x}', 'write this down: {x}'],
  jam: ['mi numba start wid {x}', '{x}', 'write dis: {x}'],
  es: ['mi número empieza con {x}', '{x}', 'anote: {x}'],
  fr: ['mon numéro commence par {x}', '{x}', 'notez : {x}'],
} as const;

const NAMES = {
  en: ['my insta name is in two parts, first {x}', 'you know the app with the photos, name starts {x}'],
  jam: ['mi IG start wid {x}'],
  es: ['mi instagram empieza con {x}'],
  fr: ['mon instagram commence par {x}'],
} as const;

const CLEAN: Readonly<Record<Shown, readonly (readonly string[])[]>> = {
  en: [
    ['What size do you take?', '{size}', 'and how many?', '{number}'],
    [
      'My order is {order}',
      'thanks, I will look',
      'placed on 12/03/2026',
      'It came to {price}',
      '{number} pieces in all',
    ],
    ['How tall is it?', '876 mm', 'and wide?', '345 mm', 'deep 120'],
    ['Which year?', '1987', 'and the second one?', '2003', 'I want both for {price}'],
  ],
  jam: [
    ['Weh size yuh tek?', '{size}', 'how much a dem?', '{number}'],
    ['How much fi it?', '{price}', 'an di nex one?', '{price}'],
  ],
  es: [
    ['¿Qué talla usa?', '{size}', '¿y cuántos?', '{number}'],
    ['¿Cuánto mide?', '876 mm', '¿y de ancho?', '345 mm'],
  ],
  fr: [
    ['Quelle taille ?', '{size}', 'et combien ?', '{number}'],
    ['Quelle hauteur ?', '876 mm', 'et la largeur ?', '345 mm'],
  ],
};

type Shown = keyof typeof ANSWERS;

/** Parts of one sender with answers of the other between some of them. */
function alternating(random: Random, language: Shown, parts: readonly string[]): readonly EarlierMessage[] {
  return parts.flatMap((text): EarlierMessage[] => [
    { text, sender: 'seller' },
    ...(random.chance(0.6) ? [{ text: random.pick(ANSWERS[language]), sender: 'customer' as const }] : []),
  ]);
}

/** Conversations of the development split. */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    name: 'number in parts',
    stratum: 'spread',
    make(random, tongue) {
      const language = tongue as Shown;
      const ten = phoneDigits(random);
      const parts = random.chance(0.5)
        ? [ten.slice(0, 3), ten.slice(3, 6), ten.slice(6)]
        : [ten.slice(0, 3), ten.slice(3, 5), ten.slice(5, 7), ten.slice(7)];
      const [first, ...others] = parts as [string, ...string[]];
      const begun = random.pick(BEGINNINGS[language]).replace('{x}', first);
      return {
        text: marked(others.at(-1) as string),
        earlier: alternating(random, language, [begun, ...others.slice(0, -1)]),
      };
    },
  },
  {
    name: 'number words in parts',
    stratum: 'spread',
    make(random, tongue) {
      const language = tongue as Shown;
      const ten = phoneDigits(random);
      const words = (from: number, to: number): string =>
        [...ten.slice(from, to)].map((digit) => digitWord(random, language, Number(digit))).join(' ');
      const begun = random.pick(BEGINNINGS[language]).replace('{x}', words(0, 3));
      return { text: marked(words(6, 10)), earlier: alternating(random, language, [begun, words(3, 6)]) };
    },
  },
  {
    name: 'account in parts',
    stratum: 'spread',
    make(random, tongue) {
      const language = tongue as Shown;
      const name = accountName(random);
      const middle = name.length >> 1;
      const begun = random.pick(NAMES[language]).replace('{x}', name.slice(0, middle));
      return { text: marked(name.slice(middle)), earlier: alternating(random, language, [begun]) };
    },
  },
  {
    name: 'figures in turn',
    stratum: 'clean-conversation',
    make(random, tongue, fillAll) {
      const turns = random.pick(CLEAN[tongue as Shown]).map((turn) => fillAll(turn));
      const earlier = turns.slice(0, -1).map((text, place) => ({
        text,
        sender: place % 2 === 0 ? ('seller' as const) : ('customer' as const),
      }));
      return { text: turns.at(-1) as string, earlier };
    },
  },
];
