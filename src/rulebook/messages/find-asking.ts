import { WORD } from './lexicon.ts';
import type { Found, Reading } from './reading.ts';
import { isWord, type Token } from './tokens.ts';
import { TRAIT } from './word.ts';
import { OUTSIDE_PLATFORM } from './words/outside.ts';

const ASKING =
  /^(?:give|gimme|send|share|drop|need|want|get|what|whats|tell|leave|gi|mek|deme|dame|mande|mandeme|manda|pase|pasame|cual|comparte|quiero|donne|donnez|envoie|envoyez|quel|quelle|ban|bay|ki|voye|passa|passe|qual|manda|mande|me)$/;
/** How many words there may be between asking and what is asked for. */
const NEAR = 4;

/** "share your phone number", "¿Cuál es su correo?", "gimme yuh numba": asks for what leads off the platform. */
export function findAsking(reading: Reading): readonly Found[] {
  const { canonical, tokens, seen, traits } = reading;
  const isLeft = (seen & WORD.outside) !== 0 && ((traits & TRAIT.platform) !== 0 || !reading.isAscii);
  const outside = isLeft ? OUTSIDE_PLATFORM.exec(canonical.text) : null;
  if (outside !== null)
    return [
      {
        kind: 'off_platform_contact',
        start: outside.index,
        end: outside.index + outside[0].length,
        confidence: 0.7,
        rule: 'invitation.outside',
      },
    ];
  if ((seen & WORD.yours) === 0 || (traits & TRAIT.reached) === 0) return NOTHING;
  for (let at = 1; at < tokens.length; at++) {
    if (!isWord(tokens[at], WORD.yours)) continue;
    const thing = [at + 1, at + 2].find((each) => isReached(tokens[each]));
    if (thing === undefined) continue;
    const asking = nearestAsking(tokens, at);
    const [before, after] = [tokens[thing - 1], tokens[thing + 1]];
    // "your order number", "your phone case": a number or a thing of something else.
    if (asking === undefined || isWord(before, WORD.otherNumber) || isWord(after, WORD.otherNumber)) continue;
    const last = isReached(after) ? thing + 1 : thing;
    return [
      {
        ...{ kind: 'off_platform_contact', start: (tokens[asking] as Token).start, end: (tokens[last] as Token).end },
        ...{ confidence: 0.65, rule: 'invitation.asks' },
      },
    ];
  }
  return NOTHING;
}

const NOTHING: readonly Found[] = [];

function isReached(token: Token | undefined): boolean {
  return token !== undefined && (token.word.traits & TRAIT.reached) !== 0;
}

function nearestAsking(tokens: readonly Token[], at: number): number | undefined {
  for (let back = 1; back <= NEAR && at - back >= 0; back++)
    if (ASKING.test((tokens[at - back] as Token).value)) return at - back;
  return undefined;
}
