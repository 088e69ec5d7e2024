import type { Random } from '../../src/simulation/random.ts';
import type { Language } from './sample.ts';

/** The words of one language for 0 to 19, several where people use several. */
type Words = {
  readonly small: readonly (readonly string[])[];
  /** 20, 30, … 90. */
  readonly tens: readonly string[];
  /** Between tens and units: `setenta y seis`. */
  readonly link: string;
  readonly twice: readonly string[];
  readonly thrice: readonly string[];
};

function split(words: string): readonly (readonly string[])[] {
  return words.split(' ').map((word) => word.split('|'));
}

const EN: Words = {
  small: split(
    'zero|oh|o one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  link: '-',
  twice: ['double'],
  thrice: ['triple'],
};

const WORDS: Readonly<Record<Language, Words>> = {
  en: EN,
  jam: {
    ...EN,
    small: split(
      'zero|oh wan|one two|tuu chree|tree|three four|fuor five|faiv six|siks seven|sevn eight|iet nine|nain ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    link: ' ',
    twice: ['dubble', 'double'],
    thrice: ['tripple', 'triple'],
  },
  es: {
    small: split(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve',
    ),
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
    link: ' y ',
    twice: ['doble'],
    thrice: ['triple'],
  },
  fr: {
    small: split(
      'zéro|zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    ),
    tens: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix'.split(' '),
    link: '-',
    twice: ['double', 'deux fois'],
    thrice: ['triple', 'trois fois'],
  },
  ht: {
    small: split(
      'zewo en|youn de twa kat senk sis sèt|set uit nèf|nef dis onz douz trèz katòz kenz sèz disèt dizuit diznèf',
    ),
    tens: 'ven trant karant senkant swasant swasanndis katreven katrevendis'.split(' '),
    link: ' ',
    twice: ['doub'],
    thrice: ['trip'],
  },
  pt: {
    small: split(
      'zero um dois três|tres quatro cinco seis|meia sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis dezessete dezoito dezenove',
    ),
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' '),
    link: ' e ',
    twice: ['duplo', 'dobro de'],
    thrice: ['triplo'],
  },
};

/** One digit in words. */
export function digitWord(random: Random, language: Language, digit: number): string {
  return random.pick(WORDS[language].small[digit] as readonly string[]);
}

/** A number from 0 to 99 in words. French and Creole count from 60 and 80 on in teens. */
export function numberWords(random: Random, language: Language, number: number): string {
  const { small, tens, link } = WORDS[language];
  if (number < 20) return random.pick(small[number] as readonly string[]);
  const isScore = (language === 'fr' || language === 'ht') && number >= 70 && number % 20 >= 10;
  const ten = tens[Math.floor(number / 10) - 2 - (isScore ? 1 : 0)] as string;
  const rest = (number % 10) + (isScore ? 10 : 0);
  return rest === 0 ? ten : `${ten}${link}${random.pick(small[rest] as readonly string[])}`;
}

/** `double` before a digit that comes twice, `triple` before one that comes thrice. */
export function timesWord(random: Random, language: Language, times: 2 | 3): string {
  const { twice, thrice } = WORDS[language];
  return random.pick(times === 2 ? twice : thrice);
}
