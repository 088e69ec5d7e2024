import type { Random } from './random.ts';

/** Words as people write them: in full, shortened, with a full stop. */
const WORDS: readonly (readonly [RegExp, readonly [string, string, string]])[] = [
  [/\b(?:Street|St)\b\.?(?=[,\n ]*(?:\n|,|Apt|Apartment|Suite|Ste|Unit|Flat|$))/g, ['Street', 'St', 'St.']],
  [/\b(?:Saint|St)\b\.?(?= [A-Z])/g, ['Saint', 'St', 'St.']],
  [/\b(?:Road|Rd)\b\.?/g, ['Road', 'Rd', 'Rd.']],
  [/\b(?:Avenue|Ave)\b\.?/g, ['Avenue', 'Ave', 'Ave.']],
  [/\b(?:Drive|Dr)\b\.?/g, ['Drive', 'Dr', 'Dr.']],
  [/\b(?:Lane|Ln)\b\.?/g, ['Lane', 'Ln', 'Ln.']],
  [/\b(?:Crescent|Cres)\b\.?/g, ['Crescent', 'Cres', 'Cres.']],
  [/\b(?:Apartment|Apt)\b\.?/g, ['Apartment', 'Apt', 'Apt.']],
  [/\b(?:Suite|Ste)\b\.?/g, ['Suite', 'Ste', 'Ste.']],
];

const NUMBERS = ['$1-$2-$3', '($1) $2-$3', '$1 $2 $3', '$1$2$3', '+1 $1 $2 $3', '+1 ($1) $2-$3', '1-$1-$2-$3'];

/**
 * A text as somebody types it who reads it off a screen: words by a habit that is kept to for the most part, commas and capitals as they
 * like them, numbers in one of the usual forms. It knows nothing of how values are varied.
 */
export function retype(random: Random, text: string): string {
  const habit = random.whole(0, 2);
  const isFaithful = random.share();
  const follows = () => !random.chance(isFaithful * 0.6);
  let typed = text;
  for (const [word, forms] of WORDS)
    typed = typed.replaceAll(word, (seen) =>
      follows() ? (forms[random.chance(0.9) ? habit : random.whole(0, 2)] ?? seen) : seen,
    );
  if (follows()) typed = typed.replaceAll(/\b[A-Z]{3,}\b/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  if (follows()) typed = typed.replaceAll(/ Parish\b/g, '');
  if (follows()) typed = typed.replaceAll(/^([0-9]+[A-Za-z]?), /gm, '$1 ');
  if (follows()) typed = typed.replaceAll(/,(?=\n)/g, '');
  if (random.chance(0.3)) typed = typed.replaceAll(/,?\n/g, ', ');
  const number = random.pick(NUMBERS);
  return typed.replaceAll(
    /(?:\+1[ -]?)?\(?([2-9][0-9]{2})\)?[ .-]*([2-9][0-9]{2})[ .-]*([0-9]{2} ?[0-9]{2})\b/g,
    (seen, a, b, c) =>
      follows() ? number.replace('$1', a).replace('$2', b).replace('$3', String(c).replace(' ', '')) : seen,
  );
}
