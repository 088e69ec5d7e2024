import { normalise } from '../../src/rulebook/messages/normalise.ts';

/** A text as the screen gives it to the model. */
export function canonicalOf(text: string): string {
  return normalise(text).text;
}
