/** The subject of events about the whole marketplace; no seller may have this id. */
export const PLATFORM = 'platform';

/** The longest seller id, and the longest id of anything else, in characters (contract §1, Identity). */
export const SELLER_ID_LENGTH = 64;
export const ID_LENGTH = 128;

/** 1 for the codes of `A-Z a-z 0-9 . _ -`, the characters of ids; 0 for the other 128 ASCII codes. */
export const ID_ALPHABET: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9._-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a text is a seller id: `[A-Za-z0-9._-]{1,64}`, and not `platform`. */
export function isSellerId(text: string): boolean {
  return text.length <= SELLER_ID_LENGTH && text !== PLATFORM && isId(text);
}

/** Whether a text is an id of an order, customer, listing …: `[A-Za-z0-9._-]{1,128}`. */
export function isId(text: string): boolean {
  return text.length > 0 && text.length <= ID_LENGTH && foreignCharacter(text) === -1;
}

/** The place of the first character that no id may have; -1 when there is none. */
export function foreignCharacter(text: string): number {
  for (let index = 0; index < text.length; index++) {
    if (ID_ALPHABET[text.charCodeAt(index)] !== 1) return index;
  }
  return -1;
}

/**
 * The place of the first character that has no business in a name or a number: a control character, or half of a
 * surrogate pair (which cannot be written as UTF-8). -1 when there is none.
 */
export function unprintableCharacter(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code < 0xa0) return index;
    if (code < 0xd800 || code > 0xdfff) continue;
    const low = text.charCodeAt(index + 1);
    if (code > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) return index;
    index++;
  }
  return -1;
}

/** The number of an action of the contract: that of `S-17/3` is 3. */
export function actionNumber(action: string): number {
  return Number(action.slice(action.lastIndexOf('/') + 1));
}
