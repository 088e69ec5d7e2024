import type { Fillings, Phrases } from './wording.ts';

/** A family of messages in which nothing may be found although they look like it. */
export type LookAlike = {
  readonly name: string;
  readonly phrases: Phrases;
  readonly fillings: Fillings;
  /** `{x}` is a number of the marketplace's own: every other time the screen is told so. */
  readonly known?: true;
};
