/** What the standard fonts of PDF have beyond Latin-1 (Windows-1252). */
const BEYOND = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/**
 * A text with the letters that the standard fonts have: others lose their marks, and what is left over becomes a question
 * mark. Only names of marketplaces and what operators write into their texts have such letters; ids are ASCII.
 */
export function printable(text: string): string {
  return [...text.normalize('NFC')].map(printableLetter).join('');
}

function printableLetter(letter: string): string {
  if (isKnown(letter)) return letter;
  const plain = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return plain !== '' && [...plain].every(isKnown) ? plain : '?';
}

function isKnown(letter: string): boolean {
  return /^[\n\u0020-\u007e\u00a0-\u00ff]$/.test(letter) || BEYOND.includes(letter);
}
