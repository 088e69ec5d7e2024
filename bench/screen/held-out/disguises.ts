import { domainToASCII } from 'node:url';
import { accountName, host, phoneDigits, shopName } from '../details.ts';
import { AT, type Disguise, DOT, eachDigit, mail, phone, withWords } from '../disguise.ts';
import { digitWord, numberWords } from '../number-words.ts';

const ENGLISH = ['en', 'jam'] as const;

/** How each digit looks where its sign is replaced by one of the same row. */
const DIGIT_ROWS = {
  arabic: [0x0660, 0x06f0, 0x0966],
  mathematical: [0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6],
} as const;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const STRUCK = ['\u0336', '\u0337', '\u0332', '\u0301', '\u0489'];
const SOUNDS = ['ohh', 'won', 'too', 'tree', 'fore', 'fife', 'sicks', 'sevn', 'ate', 'nein'];
const GREEK: Readonly<Record<string, string>> = {
  a: 'α',
  o: 'ο',
  v: 'ν',
  p: 'ρ',
  i: 'ι',
  n: 'η',
  u: 'υ',
  k: 'κ',
  t: 'τ',
  y: 'γ',
};
/** The first small letter of some alphabets of mathematics, without gaps. */
const ALPHABETS = [0x1d41a, 0x1d4ea, 0x1d5ba, 0x1d5ee, 0x1d68a, 0x1d586];
const RADIO =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  );
const KEYPAD = ['0', '1', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

function inRow(digit: number, first: number): string {
  return String.fromCodePoint(first + digit);
}

function letters(text: string, write: (letter: string) => string): string {
  return text.replace(/[a-z]/g, write);
}

/** Ways to hide a phone that are never shown to whoever writes the screen. */
export const HIDDEN_PHONES: Readonly<Record<string, Disguise>> = {
  'teens and tens': phone((ten, random, language) =>
    (ten.match(/../g) ?? [])
      .map((pair) =>
        pair.startsWith('0')
          ? [...pair].map((digit) => digitWord(random, language, Number(digit))).join(' ')
          : numberWords(random, language, Number(pair)),
      )
      .join(random.pick([' ', ', '])),
  ),
  'sounds alike': {
    ...phone((ten, random) => eachDigit(ten, (digit) => SOUNDS[digit] as string, random.pick([' ', ', ', '-']))),
    languages: ENGLISH,
  },
  'words run together': phone((ten, random, language) =>
    eachDigit(ten, (digit) => digitWord(random, language, digit), ''),
  ),
  'digits of other scripts': phone((ten, random) => {
    const first = random.pick(DIGIT_ROWS.arabic);
    return eachDigit(ten, (digit) => inRow(digit, first), random.pick(['', '', ' ']));
  }),
  'mathematical digits': phone((ten, random) => {
    const first = random.pick(DIGIT_ROWS.mathematical);
    return eachDigit(ten, (digit) => inRow(digit, first), '');
  }),
  'raised or circled digits': phone((ten, random) => {
    const row = [...random.pick([SUPERSCRIPT, CIRCLED])];
    return eachDigit(ten, (digit) => row[digit] as string, random.pick(['', ' ']));
  }),
  'struck digits': phone((ten, random) => {
    const mark = random.pick(STRUCK);
    return eachDigit(ten, (digit) => `${digit}${mark}`, '');
  }),
  'letters between digits': phone((ten, random) =>
    random.chance(0.5)
      ? eachDigit(ten, String, random.pick(['x', 'z', 'n', 'ii']))
      : ten.replace(/\d(?!$)/g, (digit) => `${digit}${random.pick(['a', 'k', 'm', 'w', 't'])}`),
  ),
  'letters of the keypad': {
    ...phone((ten, random) => {
      const word = [...ten.slice(6)].map((digit) => random.pick([...(KEYPAD[Number(digit)] as string)])).join('');
      return `1-${ten.slice(0, 3)}-${ten.slice(3, 6)}-${word}`;
    }),
    languages: ENGLISH,
  },
  'one word a line': phone(
    (ten, random, language) => `\n${eachDigit(ten, (digit) => digitWord(random, language, digit), '\n')}\n`,
  ),
  'emoji between digits': phone((ten, random) => eachDigit(ten, String, random.pick(['🔥', '⭐', '❤️', '👉', '•']))),
};

/** Ways to hide a mail address, a site or an account that are never shown. */
export const HIDDEN_NAMES: Readonly<Record<string, Disguise>> = {
  'greek letters': mail((address, random) =>
    letters(address, (letter) => (random.chance(0.8) ? (GREEK[letter] ?? letter) : letter)),
  ),
  'letters of mathematics': mail((address, random) => {
    const first = random.pick(ALPHABETS);
    return letters(address, (letter) => inRow(letter.charCodeAt(0) - 97, first));
  }),
  'fullwidth mail': mail((address) =>
    [...address].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)).join(''),
  ),
  'glued at and dot': mail((address, random) =>
    random.chance(0.5) ? withWords(address, 'AT', 'DOT') : withWords(address, '_at_', '_dot_'),
  ),
  'emoji signs': mail((address, random) =>
    withWords(address, random.pick(['📧', ' 📧 ', '🌀']), random.pick(['⚫', ' 🔹 ', '•'])),
  ),
  'encoded signs': mail((address, random) =>
    random.chance(0.5) ? withWords(address, '&#64;', '&#46;') : withWords(address, '%40', '%2E'),
  ),
  'mail over lines': mail((address) => `\n${withWords(address, '\n@\n', '\n.\n')}\n`),
  'radio alphabet': {
    ...mail((address, random, language) => {
      const [name, server] = address.split('@') as [string, string];
      const spelled = [...name.replace(/[^a-z]/g, '').slice(0, 9)]
        .map((letter) => RADIO[letter.charCodeAt(0) - 97])
        .join(' ');
      return `${spelled} ${random.pick(AT[language])} ${server.replaceAll('.', ` ${DOT[language][0]} `)}`;
    }),
    languages: ENGLISH,
  },
  'misheard mail hosts': mail((address, random, language) => {
    const server = random.pick(['gee mail', 'g mail', 'g-mail', 'hot male', 'ya hoo', 'yah00', 'out look']);
    return `${address.split('@')[0]} ${random.pick(AT[language])} ${server} ${random.pick(DOT[language])} com`;
  }),
  'defanged address': {
    channel: 'web',
    write: (random) => {
      const server = host(random);
      return random.pick([
        () => `hxxps://${server}`,
        () => `h**p://${server}`,
        () => server.replaceAll('.', '[.]'),
        () => `www,${server.replaceAll('.', ',')}`,
        () => server.replaceAll('.', '。'),
        () => `https : // ${server.replaceAll('.', ' . ')}`,
      ])();
    },
  },
  'foreign letters in a host': {
    channel: 'web',
    write: (random) => {
      const server = `${shopName(random).replaceAll('e', 'é').replaceAll('o', 'ö')}.com`;
      return random.chance(0.5) ? domainToASCII(server) : server;
    },
  },
  'chat link apart': {
    channel: 'web',
    write: (random, language) => {
      const dot = DOT[language][0];
      return random.pick([
        () => `wa . me / 1${phoneDigits(random)}`,
        () => `wa (${dot}) me/1${phoneDigits(random)}`,
        () => `t ${dot} me / ${accountName(random)}`,
        () => `t[.]me/${accountName(random)}`,
      ])();
    },
  },
};
