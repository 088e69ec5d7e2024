/** A text as the screen's normaliser gives it to the model: small letters without accents. */
export function canonicalOf(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}
