import { accountName, host, mailAddress, phoneDigits } from '../details.ts';
import { AT, type Disguise, DOT, eachDigit, mail, phone, withWords } from '../disguise.ts';
import { digitWord, timesWord } from '../number-words.ts';

/** Characters that nobody sees. */
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const APPS = ['whatsapp', 'instagram', 'telegram', 'snapchat', 'facebook'];

/** The families of the development split, by name. */
export const SHOWN: Readonly<Record<string, Disguise>> = {
  'number words': phone((ten, random, language) =>
    eachDigit(ten, (digit) => digitWord(random, language, digit), random.pick([' ', ' ', ', ', '-'])),
  ),
  'words among digits': phone((ten, random, language) =>
    eachDigit(
      ten,
      (digit) => (random.chance(0.5) ? digitWord(random, language, digit) : String(digit)),
      random.pick([' ', '-']),
    ),
  ),
  'double and triple': phone((ten, random, language) => {
    const repeated = `${ten.slice(0, 4)}${ten[4]}${ten.slice(4, 6)}${ten[6]}${ten[6]}${ten[6]}`;
    return repeated
      .replace(/(\d)\1\1|(\d)\2|\d/g, (run) => {
        const word = digitWord(random, language, Number(run[0]));
        return run.length === 1 ? `${word} ` : `${timesWord(random, language, run.length as 2 | 3)} ${word} `;
      })
      .trim();
  }),
  'spaced digits': phone((ten, random) => eachDigit(ten, String, random.pick([' ', '  ', '   ']))),
  'punctuated digits': phone((ten, random) => {
    const signs = random.pick(['.', '_', '*', '/', ',', '-', '~', '|', ' . ', ' - ', '#']);
    return random.chance(0.5)
      ? eachDigit(ten, String, signs)
      : ten.replace(/\d/g, (digit) => `${digit}${random.pick(['.', '-', '_', '*', '/'])}`).slice(0, -1);
  }),
  'bracketed digits': phone((ten, random) =>
    eachDigit(
      ten,
      (digit) => random.pick([`(${digit})`, `[${digit}]`, `"${digit}"`, `{${digit}}`]),
      random.pick(['', ' ']),
    ),
  ),
  'one digit a line': phone((ten) => `\n${eachDigit(ten, String, '\n')}\n`),
  'keycap digits': phone((ten, random) => eachDigit(ten, (digit) => `${digit}\ufe0f\u20e3`, random.pick(['', ' ']))),
  'fullwidth digits': phone((ten, random) =>
    eachDigit(
      ten,
      (digit, place) => `${String.fromCodePoint(0xff10 + digit)}${random.chance(0.3) && place % 3 === 2 ? '－' : ''}`,
      '',
    ),
  ),
  'letters for digits': phone((ten, random) => {
    const zeros = `${ten.slice(0, 5)}0${ten.slice(6, 8)}01`;
    return `${zeros.slice(0, 3)} ${zeros
      .slice(3)
      .replaceAll('0', random.pick(['o', 'O']))
      .replaceAll('1', random.pick(['l', 'I', '1']))}`;
  }),
  'invisible characters': {
    channel: 'mail',
    write: (random) =>
      [...(random.chance(0.5) ? phoneDigits(random) : mailAddress(random))].join(random.pick(INVISIBLE)),
  },
  'cyrillic letters': mail((address, random) =>
    [...address].map((letter) => (random.chance(0.7) ? (CYRILLIC[letter] ?? letter) : letter)).join(''),
  ),
  'at and dot words': mail((address, random, language) =>
    withWords(address, ` ${random.pick(AT[language])} `, ` ${random.pick(DOT[language])} `),
  ),
  'at and dot in brackets': mail((address, random, language) => {
    const [open, close] = random.pick([
      ['(', ')'],
      ['[', ']'],
      ['{', '}'],
      [' (', ') '],
      ['<', '>'],
    ] as const);
    return withWords(
      address,
      `${open}${random.pick(AT[language])}${close}`,
      `${open}${random.pick(DOT[language])}${close}`,
    );
  }),
  'signs apart': mail((address) => withWords(address, ' @ ', ' . ')),
  'spelled mail': mail((address, random, language) =>
    withWords(
      `${[...(address.split('@')[0] as string)].join(random.pick([' ', '-']))}@${address.split('@')[1]}`,
      ` ${random.pick(AT[language])} `,
      ` ${random.pick(DOT[language])} `,
    ),
  ),
  'dot com': {
    channel: 'web',
    write: (random, language) =>
      host(random).replaceAll('.', random.pick([` ${DOT[language][0]} `, `(${DOT[language][0]})`, ' . '])),
  },
  'app spelled apart': {
    channel: 'app',
    write: (random) => `${[...random.pick(APPS)].join(random.pick([' ', '.', '-', '_']))} ${accountName(random)}`,
  },
  'app in leet': {
    channel: 'app',
    write: (random) =>
      `${random.pick(APPS).replace(/[aeiost]/g, (letter) => LEET[letter] as string)}: ${accountName(random)}`,
  },
};
