import type { EarlierMessage, Party } from '../../../src/rulebook/messages/screening.ts';
import type { Random } from '../../../src/simulation/random.ts';
import type { Conversation } from '../conversation.ts';
import { accountName, mailAddress, phoneDigits, shopName } from '../details.ts';
import { AT, DOT } from '../disguise.ts';
import { digitWord } from '../number-words.ts';
import { type Language, marked } from '../sample.ts';
import { type Phrases, pickPhrase } from '../wording.ts';

const ANSWERS: Phrases = {
  en: ['hmm ok', 'I am listening', 'more?', 'I wrote that', 'wait, is the {item} new?', 'one second'],
  jam: ['mi a listen', 'more?', 'hol on', 'seen'],
  es: ['a ver', 'le escucho', 'un momento', '¿y qué más?'],
  fr: ['d’accord', 'je vous écoute', 'un instant', 'la suite ?'],
  ht: ['dakò', 'm ap koute w', 'tann yon ti moman', 'apre sa?'],
  pt: ['certo', 'estou ouvindo', 'um momento', 'e depois?'],
};

const OPENINGS: Phrases = {
  en: ['ready? {x}', 'note {x}', 'area is {x}', 'to reach me put {x}'],
  jam: ['yuh ready? {x}', 'put {x} first'],
  es: ['¿lista? {x}', 'primero {x}'],
  fr: ['prêt ? {x}', 'd’abord {x}'],
  ht: ['ou pare? {x}', 'premye a {x}'],
  pt: ['pronta? {x}', 'primeiro {x}'],
};

const MAIL_OPENINGS: Phrases = {
  en: ['write to {x}', 'my mail, first part {x}'],
  jam: ['mi mail start {x}'],
  es: ['mi correo, primero {x}'],
  fr: ['mon mail, d’abord {x}'],
  ht: ['imel mwen, premye pati {x}'],
  pt: ['meu e-mail, primeiro {x}'],
};

const APPS: Phrases = {
  en: ['do you use instagram?', 'are you on telegram?', 'I am on snapchat mostly'],
  jam: ['yuh deh pon instagram?', 'yuh use telegram?'],
  es: ['¿usa instagram?', '¿tiene telegram?'],
  fr: ['vous êtes sur instagram ?', 'vous avez telegram ?'],
  ht: ['èske w sou instagram?', 'èske w gen telegram?'],
  pt: ['você usa instagram?', 'tem telegram?'],
};

const SITES: Phrases = {
  en: ['our shop is called {x}'],
  jam: ['wi shop name {x}'],
  es: ['la tienda se llama {x}'],
  fr: ['la boutique s’appelle {x}'],
  ht: ['boutik la rele {x}'],
  pt: ['a loja se chama {x}'],
};

const CLEAN: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['How many pieces per set?', '12', 'and how many sets are left?', '87', 'price for 10?', '{price}'],
    ['The reference on my return is {order}', 'I see it', 'the label says {tracking}', 'Great', 'handed over at 3:45'],
    ['What is the length?', '64', 'the chest?', '87', 'sleeve?', '33', 'and the hip 92'],
    ['Which colours?', '110 and 215', 'anything in red?', '330 or 344', 'take 330'],
    ['pin code of the lock?', 'it is factory set', '0000?', 'yes, four zeros', 'then change it to 8763'],
    ['I need 3 of them', 'ok', 'make it 8', 'sure', 'no, 7 please', 'and 6 of the blue one'],
  ],
  jam: [
    ['How much inna one set?', '12', 'how much set lef?', '87', 'aright, gimme 4'],
    ['Weh di length?', '64', 'an di chest?', '87', 'sleeve 33'],
  ],
  es: [
    ['¿Cuántas piezas trae?', '12', '¿y cuántos juegos quedan?', '87', 'quiero 4'],
    ['¿El largo?', '64', '¿el pecho?', '87', 'manga 33'],
  ],
  fr: [
    ['Combien de pièces ?', '12', 'et combien de lots ?', '87', 'j’en prends 4'],
    ['La longueur ?', '64', 'la poitrine ?', '87', 'manche 33'],
  ],
  ht: [
    ['Konbyen moso?', '12', 'konbyen ki rete?', '87', 'ban m 4'],
    ['Ki longè?', '64', 'ki lajè?', '87', 'manch 33'],
  ],
  pt: [
    ['Quantas peças vêm?', '12', 'e quantos jogos restam?', '87', 'quero 4'],
    ['O comprimento?', '64', 'o busto?', '87', 'manga 33'],
  ],
};

/** Parts of one sender; the other one answers after some. */
function spread(
  random: Random,
  parts: readonly string[],
  fillAll: (phrase: string) => string,
  language: Language,
): { readonly text: string; readonly earlier: readonly EarlierMessage[] } {
  const earlier = parts
    .slice(0, -1)
    .flatMap((text): EarlierMessage[] => [
      { text, sender: 'seller' },
      ...(random.chance(0.7)
        ? [{ text: fillAll(pickPhrase(random, ANSWERS, language)), sender: 'customer' as Party }]
        : []),
    ]);
  return { text: marked(parts.at(-1) as string), earlier };
}

function opened(random: Random, phrases: Phrases, language: Language, part: string): string {
  return pickPhrase(random, phrases, language).replace('{x}', part);
}

/** Conversations of the held-out split. */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    name: 'digits two by two',
    stratum: 'spread',
    make(random, language, fillAll) {
      const [first, ...others] = (phoneDigits(random).match(/../g) ?? []) as [string, ...string[]];
      return spread(random, [opened(random, OPENINGS, language, first), ...others], fillAll, language);
    },
  },
  {
    name: 'figures and words in parts',
    stratum: 'spread',
    make(random, language, fillAll) {
      const ten = phoneDigits(random);
      const words = [...ten.slice(3, 6)].map((digit) => digitWord(random, language, Number(digit))).join(' ');
      return spread(
        random,
        [opened(random, OPENINGS, language, ten.slice(0, 3)), words, ten.slice(6)],
        fillAll,
        language,
      );
    },
  },
  {
    name: 'mail in parts',
    stratum: 'spread',
    make(random, language, fillAll) {
      const [name, server] = mailAddress(random).split('@') as [string, string];
      const at = random.pick(['@', random.pick(AT[language])]);
      const dot = random.pick(['.', ` ${DOT[language][0]} `]);
      return spread(
        random,
        [opened(random, MAIL_OPENINGS, language, name), `${at} ${server.replaceAll('.', dot)}`],
        fillAll,
        language,
      );
    },
  },
  {
    name: 'app, then account',
    stratum: 'spread',
    make(random, language, fillAll) {
      return spread(random, [pickPhrase(random, APPS, language), `@${accountName(random)}`], fillAll, language);
    },
  },
  {
    name: 'shop, then its ending',
    stratum: 'spread',
    make(random, language, fillAll) {
      const ending = random.pick(['.com', `${DOT[language][0]} com`, `and after it ${DOT[language][0]} com`]);
      return spread(random, [opened(random, SITES, language, shopName(random)), ending], fillAll, language);
    },
  },
  {
    name: 'other figures in turn',
    stratum: 'clean-conversation',
    make(random, language, fillAll) {
      const turns = random.pick(CLEAN[language]).map(fillAll);
      const earlier = turns
        .slice(0, -1)
        .map((text, place) => ({ text, sender: (place % 2 === 0 ? 'customer' : 'seller') as Party }));
      return { text: turns.at(-1) as string, earlier };
    },
  },
];
