/**
 * Characters that people read as another one and that Unicode's compatibility forms (NFKD) do not lead back to it: a row is what they are
 * read as, and the characters. After the confusables of Unicode Technical Standard 39, limited to what is read in running text.
 */
const ROWS: readonly (readonly [string, string])[] = [
  ['a', 'аАαΑɑɐᴀ🅐🅰🇦Ꭺ'],
  ['b', 'ьВвβΒʙ🅑🅱🇧Ᏼ'],
  ['c', 'сСϲᴄɔ🅒🅲🇨Ꮯ'],
  ['d', 'ԁđðᴅ🅓🅳🇩Ꭰ'],
  ['e', 'еЕёЁєεΕᴇǝəɛ🅔🅴🇪Ꭼ'],
  ['f', 'ƒꜰɟ🅕🅵🇫'],
  ['g', 'ɡցɢƃ🅖🅶🇬Ꮐ'],
  ['h', 'һНнհħʜɥΗ🅗🅷🇭Ꮋ'],
  ['i', 'іІїЇıιΙɪᴉɩ🅘🅸🇮Ꭵ'],
  ['j', 'јЈᴊɾ🅙🅹🇯Ꭻ'],
  ['k', 'кКκΚᴋʞ🅚🅺🇰Ꮶ'],
  ['l', 'ӏłʟ🅛🅻🇱Ꮮ'],
  ['m', 'мМΜᴍɯ🅜🅼🇲Ꮇ'],
  ['n', 'пΝɴոη🅝🅽🇳'],
  ['o', 'оОοΟσøᴏօө🅞🅾🇴'],
  ['p', 'рРρΡᴘ🅟🅿🇵Ꮲ'],
  ['q', 'ԛǫզ🅠🆀🇶'],
  ['r', 'гʀɹя🅡🆁🇷Ꮢ'],
  ['s', 'ѕЅꜱʂ🅢🆂🇸Ꮪ'],
  ['t', 'тТτΤŧᴛʇ🅣🆃🇹Ꭲ'],
  ['u', 'υսᴜʋ🅤🆄🇺'],
  ['v', 'νѵᴠʌ🅥🆅🇻Ꮩ'],
  ['w', 'ԝωшᴡʍ🅦🆆🇼Ꮃ'],
  ['x', 'хХχΧ🅧🆇🇽'],
  ['y', 'уУүΥγʏʎ🅨🆈🇾'],
  ['z', 'ΖζᴢʐᏃ🅩🆉🇿'],
  ['0', '⓿〇零Օ'],
  ['1', 'Ɩ❶⓵➀➊一'],
  ['2', 'ᄅ❷⓶➁➋二ƻ'],
  ['3', 'Ɛ❸⓷➂➌三зЗӡƷʒ'],
  ['4', 'ㄣ❹⓸➃➍四чЧ'],
  ['5', 'ϛ❺⓹➄➎五ƽ'],
  ['6', '❻⓺➅➏六б'],
  ['7', 'ㄥ❼⓻➆➐七'],
  ['8', '❽⓼➇➑八ȣ'],
  ['9', '❾⓽➈➒九'],
  ['10', '🔟'],
  ['ae', 'æÆ'],
  ['oe', 'œŒ'],
  ['ss', 'ß'],
  ['.', '˙。｡·•∙⋅․‧・●'],
  ['-', '‐‑‒–—―−﹣➖'],
  ['+', '➕'],
  ["'", '‘’‛′`´ʼ'],
  ['"', '“”„‟″«»'],
];

/** What such a character is read as. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([read, written]) => [...written].map((character) => [character, read] as const)),
);

/** The zero of each set of decimal digits outside Latin that has no compatibility form; the nine others follow it. */
export const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x11066, 0x1e950,
];
