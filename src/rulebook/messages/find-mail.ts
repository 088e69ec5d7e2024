import { dotBetween, hostAt } from './find-hosts.ts';
import { WORD } from './lexicon.ts';
import type { Found, Reading } from './reading.ts';
import { isWord, SIGN, TOKEN, type Token } from './tokens.ts';
import { UNDERSCORES } from './words/contact.ts';

/** How many parts before the "@" are followed. */
const MOST_PARTS = 6;

/** Finds addresses of mailboxes, written or said: "ada@mail.com", "ada (at) mail dot com", "ada arroba gmail punto com", "ada at gmail". */
export function findMail({ canonical: { text }, tokens, seen, signs }: Reading): readonly Found[] {
  const isSigned = (signs & SIGN.at) !== 0;
  if (!isSigned && (seen & WORD.mailHost) === 0) {
    const mayHaveHost = (seen & ENDS) !== 0 && ((signs & SIGN.dot) !== 0 || (seen & WORD.dot) !== 0);
    if ((seen & WORD.at) === 0 || !mayHaveHost) return NOTHING;
  }
  const found: Found[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const right = tokens[at + 1] as Token;
    if ((right.before & SIGN.at) === 0 && (right.word.is & WORD.at) === 0) continue;
    const sign = atBetween(text, tokens, at);
    if (sign === undefined) continue;
    const host = hostAt(text, tokens, sign.next);
    const isMailHost = isWord(tokens[sign.next], WORD.mailHost);
    const last = host === undefined ? sign.next : host.last;
    if (!isAddress(sign.as, tokens[at] as Token, host, isMailHost)) continue;
    const start = startOfLocal(text, tokens, at);
    const confidence = host === undefined ? 0.75 : sign.as === 'sign' ? 0.97 : isMailHost ? 0.95 : 0.8;
    found.push({
      kind: 'email',
      start,
      end: (tokens[last] as Token).end,
      confidence,
      rule: sign.as === 'sign' ? 'mail.address' : 'mail.said',
    });
    at = last;
  }
  return found.length > 0 ? found : findNamedMail(text, tokens);
}

const NOTHING: readonly Found[] = [];
const ENDS = WORD.strongEnd | WORD.weakEnd;

function isAddress(as: 'sign' | 'word', local: Token, host: ReturnType<typeof hostAt>, isMailHost: boolean): boolean {
  if (isMailHost) return host !== undefined || as === 'sign' || local.kind === TOKEN.mixed || local.entry === undefined;
  if (host === undefined) return false;
  // "look at shop.com" is the address of a page; "ada at shop dot com" is one of a mailbox.
  return as === 'sign' || (!host.hasWeakEnd && (host.isSaid || local.entry === undefined) && !VERBS.test(local.value));
}

const VERBS =
  /^(?:me|us|look|is|shop|store|site|website|available|here|buy|online|order|check|visit|see|find|items?|it|them|one|now|cheaper|page|mi|moi|mwen)$/;

/** What stands for "@" between a token and one of the next. */
function atBetween(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly next: number; readonly as: 'sign' | 'word' } | undefined {
  const left = tokens[at] as Token;
  const right = tokens[at + 1] as Token;
  const length = right.start - left.end;
  if (length === 1 && text.charCodeAt(left.end) === 64) return { next: at + 1, as: 'sign' };
  if (length > 8 || (length === 1 && !isWord(right, WORD.at))) return undefined;
  const between = text.slice(left.end, right.start);
  if (between.includes('@'))
    return /^[\s([{<"'*.]*@[\s)\]}>"'*]*$/.test(between) ? { next: at + 1, as: 'sign' } : undefined;
  const after = tokens[at + 2];
  if (after === undefined || !isWord(right, WORD.at)) return undefined;
  const bracketed = /[([{<*_-]\s*$/.test(between);
  if (!/^[\s([{<*_-]*$/.test(between) || !/^[\s)\]}>*_-]*$/.test(text.slice(right.end, after.start))) return undefined;
  return { next: at + 2, as: bracketed || right.value.startsWith('ar') ? 'sign' : 'word' };
}

/** Where the part before the "@" begins: names joined by dots, hyphens and underscores, written or said. */
function startOfLocal(text: string, tokens: readonly Token[], at: number): number {
  let first = at;
  for (let parts = 0; parts < MOST_PARTS && first > 0; parts++) {
    const left = tokens[first - 1] as Token;
    const { start } = tokens[first] as Token;
    if (start - left.end === 1 && JOINTS.includes(text[left.end] as string)) first--;
    else if (first > 1 && (dotBetween(text, tokens, first - 2)?.next === first || UNDERSCORES.test(left.value)))
      first -= 2;
    else break;
  }
  return (tokens[first] as Token).start;
}

const JOINTS = '._+-';

/** "my gmail is adalove", "adalove gmail com": a host of mailboxes, and a name before or behind it. */
function findNamedMail(text: string, tokens: readonly Token[]): readonly Found[] {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isWord(token, WORD.mailHost) || token.value === 'live' || token.value === 'proton') continue;
    const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    const isEnded = isWord(next, WORD.strongEnd) && (next as Token).value === 'com';
    if (isEnded && before !== undefined && before.value.length > 2)
      return [{ kind: 'email', start: before.start, end: (next as Token).end, confidence: 0.85, rule: 'mail.named' }];
    if (next !== undefined && after !== undefined && IS.test(next.value) && isName(after))
      return [{ kind: 'email', start: token.start, end: after.end, confidence: 0.75, rule: 'mail.named' }];
    if (next !== undefined && /^\s*[:=]\s*$/.test(text.slice(token.end, next.start)))
      return [{ kind: 'email', start: token.start, end: next.end, confidence: 0.85, rule: 'mail.named' }];
  }
  return [];
}

const IS = /^(?:is|es|est|se|e|a|address|adresse|direccion|adres)$/;

function isName(token: Token): boolean {
  return token.kind === TOKEN.mixed || (token.entry === undefined && token.value.length >= 6);
}
