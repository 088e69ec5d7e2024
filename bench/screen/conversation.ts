import type { Random } from '../../src/simulation/random.ts';
import type { Draft } from './family.ts';
import type { Language, Stratum } from './sample.ts';

/** A family of conversations, judged at the last message. */
export type Conversation = {
  readonly name: string;
  readonly stratum: Extract<Stratum, 'spread' | 'clean-conversation'>;
  /** `fillAll` fills the braces of a phrase. */
  readonly make: (random: Random, language: Language, fillAll: (phrase: string) => string) => Draft;
};
