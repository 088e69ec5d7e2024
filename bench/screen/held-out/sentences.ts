import type { Random } from '../../../src/simulation/random.ts';
import { accountName, mailAddress, phoneDigits } from '../details.ts';
import type { Disguise } from '../disguise.ts';
import { digitWord } from '../number-words.ts';
import { type Language, marked } from '../sample.ts';
import { fill, type Phrases, pickPhrase } from '../wording.ts';

/** A detail that is in pieces all over a sentence. */
function sentence(
  phrases: Phrases,
  pieces: (random: Random, language: Language) => Readonly<Record<string, string>>,
): Disguise {
  return {
    channel: undefined,
    languages: Object.keys(phrases) as Language[],
    write: (random, language) => {
      const own = Object.entries(pieces(random, language)).map(([name, piece]) => [name, () => piece] as const);
      return marked(fill(random, pickPhrase(random, phrases, language), Object.fromEntries(own)));
    },
  };
}

/** The ten digits in three pieces, as figures or as words. */
function inThree(random: Random, language: Language): Readonly<Record<string, string>> {
  const ten = phoneDigits(random);
  const isWords = random.chance(0.5);
  const piece = (from: number, to: number): string =>
    isWords
      ? [...ten.slice(from, to)].map((digit) => digitWord(random, language, Number(digit))).join(' ')
      : ten.slice(from, to);
  return { a: piece(0, 3), b: piece(3, 6), c: piece(6, 10) };
}

const BETWEEN: Phrases = {
  en: [
    'my number begins {a} and then comes {b} and the last ones are {c}',
    'call {a}, after that {b}, then finish with {c}',
    'first three {a} next three {b} last four {c}, you can ring me',
  ],
  jam: ['mi numba a {a} den {b} an lass a {c}', 'start wid {a} den put {b} den {c} an call mi'],
  es: ['mi número empieza con {a} luego {b} y termina en {c}', 'marque {a}, después {b} y al final {c}'],
  fr: ['mon numéro commence par {a} puis {b} et finit par {c}', 'composez {a}, ensuite {b} et enfin {c}'],
  ht: ['nimewo m kòmanse ak {a} apre sa {b} epi li fini ak {c}', 'rele {a}, answit {b}, epi {c}'],
  pt: ['meu número começa com {a} depois {b} e termina em {c}', 'disque {a}, em seguida {b} e por fim {c}'],
};

const QUANTITIES: Phrases = {
  en: [
    'Want to talk? Count my stock: {a} cups, {b} plates and {c} spoons, dial that',
    'my phone is hidden in the prices: {dollarsA}, {dollarsB} and {dollarsC}',
    'pretend the bill is {a} plus {b} plus {c}, that is how you reach me by phone',
  ],
  jam: [
    'dial how much mi have: {a} cup, {b} plate an {c} spoon',
    'mi phone inna di price dem: {dollarsA}, {dollarsB}, {dollarsC}',
  ],
  es: [
    'mi teléfono está en los precios: {dollarsA}, {dollarsB} y {dollarsC}',
    'marque lo que tengo: {a} vasos, {b} platos y {c} cucharas',
  ],
  fr: [
    'mon téléphone est dans les prix : {a} €, {b} € et {c} €',
    'appelez mon stock : {a} tasses, {b} assiettes et {c} cuillères',
  ],
  ht: [
    'telefòn mwen nan pri yo: {dollarsA}, {dollarsB} ak {dollarsC}',
    'rele kantite a: {a} tas, {b} asyèt ak {c} kiyè',
  ],
  pt: [
    'meu telefone está nos preços: R{dollarsA}, R{dollarsB} e R{dollarsC}',
    'ligue para o estoque: {a} copos, {b} pratos e {c} colheres',
  ],
};

const THINGS = ['boxes', 'bags', 'pens', 'caps', 'belts', 'mugs', 'hats', 'rings', 'keys', 'lamps'];
const LISTS: Phrases = {
  en: ['Read the list from the top and call me:\n{x}', 'My number is in this list:\n{x}'],
  jam: ['Read di list an call mi:\n{x}'],
};

const BACKWARDS: Phrases = {
  en: ['Read it backwards: {x}', 'turn this around and write to me: {x}', '{x} (reversed)'],
  jam: ['read it backway: {x}'],
  es: ['léalo al revés: {x}', '{x} (al revés)'],
  fr: ['lisez à l’envers : {x}', '{x} (à l’envers)'],
  ht: ['li l pa dèyè: {x}', '{x} (pa dèyè)'],
  pt: ['leia de trás para frente: {x}', '{x} (ao contrário)'],
};

const APP_HINTS: Phrases = {
  en: [
    'find me on the bird app as {x}',
    'the app with the ghost, I am {x}',
    'you know the green chat app, search {x}',
    'on the gram I am {x}',
    'blue paper plane app: {x}',
    'the camera app with the purple logo, {x}',
    'the dancing videos app, user {x}',
  ],
  jam: ['pon di gram mi a {x}', 'di ghost app, mi name {x}', 'look pon di bird app fi {x}'],
  es: [
    'en la app del pajarito soy {x}',
    'la app del fantasma, {x}',
    'en el insta me buscas {x}',
    'en la app verde, {x}',
  ],
  fr: ['sur l’appli avec l’oiseau je suis {x}', 'l’appli au fantôme, {x}', 'l’appli verte, cherche {x}'],
  ht: ['sou aplikasyon vèt la, chèche {x}', 'aplikasyon ak zwazo a, mwen se {x}'],
  pt: ['no app do passarinho sou {x}', 'no app do fantasma, {x}', 'no aplicativo verde, procure {x}'],
};

const HOSTLESS: Phrases = {
  en: [
    'my gmail is {x}',
    '{x} on gmail, write to me',
    'you have my yahoo, it is {x}',
    'I use hotmail, just {x} before it',
  ],
  jam: ['mi gmail a {x}', '{x} pon gmail'],
  es: ['mi gmail es {x}', 'escríbame, soy {x} en hotmail'],
  fr: ['mon gmail c’est {x}', 'écrivez-moi, {x} chez hotmail'],
  ht: ['gmail mwen se {x}', 'ekri m, {x} sou yahoo'],
  pt: ['meu gmail é {x}', 'me escreve, {x} no hotmail'],
};

/** Ways to hide a detail in a sentence that are never shown to whoever writes the screen. */
export const HIDDEN_SENTENCES: Readonly<Record<string, Disguise>> = {
  'words in between': sentence(BETWEEN, inThree),
  'prices and quantities': sentence(QUANTITIES, (random) => {
    const ten = phoneDigits(random);
    const [a, b, c] = [ten.slice(0, 3), ten.slice(3, 6), ten.slice(6)];
    return { a, b, c, dollarsA: `$${a}`, dollarsB: `$${b}`, dollarsC: `$${c}` };
  }),
  'list of things': sentence(LISTS, (random) => ({
    x: [...phoneDigits(random)].map((digit, place) => `${digit} ${THINGS[place]}`).join('\n'),
  })),
  backwards: sentence(BACKWARDS, (random) => {
    const detail = random.chance(0.3) ? phoneDigits(random) : mailAddress(random);
    return { x: [...detail].reverse().join('') };
  }),
  'hints at an app': sentence(APP_HINTS, (random) => ({ x: `${random.pick(['', '@'])}${accountName(random)}` })),
  'mail without a host': sentence(HOSTLESS, (random) => ({ x: accountName(random) })),
};
