/** Whether a text says anything: ten letters or numbers at least, and more than one of them repeated. */
export function saysSomething(text: string): boolean {
  const letters = text.match(/[\p{Letter}\p{Number}]/gu) ?? [];
  return letters.length >= LEAST && new Set(letters).size > 2;
}

/** As few as a sentence may have. */
const LEAST = 10;
