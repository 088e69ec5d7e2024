import { COMMON_PASSWORDS } from './common-passwords.ts';
import type { PasswordRefusal } from './refusals.ts';

/** The shortest and the longest password, in characters. */
export const LEAST_PASSWORD = 12;
export const MOST_PASSWORD = 128;

/** How many characters must be left when everything that is tried first has been taken out. */
const LEAST_OWN = 5;

/** Whether a password can be taken; length and rarity count, kinds of characters do not (NIST SP 800-63B §5.1.1). */
export function checkPassword(password: string): true | PasswordRefusal {
  if (password.length < LEAST_PASSWORD) return { code: 'password-too-short', least: LEAST_PASSWORD };
  if (password.length > MOST_PASSWORD) return { code: 'password-too-long', most: MOST_PASSWORD };
  return ownCharacters(password) < LEAST_OWN ? { code: 'password-too-common' } : true;
}

/** As written or with stand-ins for letters undone (`P@ssw0rd`), whichever leaves less that is its own. */
function ownCharacters(password: string): number {
  const written = password.toLowerCase();
  return Math.min(ownOf(written), ownOf(undoStandIns(written)));
}

/**
 * How many different characters are left without common passwords and without years and other digits at the ends:
 * of `password2026!!` one, `!`.
 */
function ownOf(text: string): number {
  const rest = COMMON_PASSWORDS.reduce((left, common) => left.replaceAll(common, ' '), text);
  return new Set(rest.replaceAll(/^\d+|\d+$|\s/g, '')).size;
}

function undoStandIns(text: string): string {
  const letters = text.replaceAll('@', 'a').replaceAll('$', 's');
  const between = (digit: string): RegExp => new RegExp(`(?<=[a-z])${digit}(?=[a-z])`, 'g');
  return letters.replaceAll(between('0'), 'o').replaceAll(between('1'), 'i').replaceAll(between('3'), 'e');
}
