import { WORD } from './lexicon.ts';
import type { Name } from './names.ts';
import { besideNetworks } from './names-of-people.ts';
import { overlapping } from './overlapping.ts';
import type { Found, Reading } from './reading.ts';
import { isWord, SIGN, TOKEN, type Token } from './tokens.ts';
import { TRAIT } from './word.ts';

/** How near an invitation stands to the name of an app, in words. */
const NEAR = 6;
/** Between the name of an app and somebody's name there. */
const LINKING =
  /^(?:is|c|mi|moi|mwen|eu|name|handle|user|username|id|account|page|profile|under|as|es|est|se|e|non|nom|nombre|nome|usuario|perfil|cuenta|kont|compte|called|named|me|my|to|at|on|the|it|a|it's|its|soy|sou|suis|je|i|go|by|como|comme|sous|pseudo|call|handles?)$/;
const MOST_LINKING = 3;

/** Finds names of people elsewhere ("@shop.jm", "my insta is shop_jm") and invitations to come there. */
export function findHandles(reading: Reading, names: readonly Name[], taken: readonly Found[]): readonly Found[] {
  const isSigned = (reading.signs & SIGN.at) !== 0;
  const isNamed = names.length > 0 || (reading.traits & TRAIT.network) !== 0;
  if (!isSigned && !isNamed) return NOTHING;
  const found: Found[] = isSigned ? atNames(reading, taken) : [];
  for (const name of names) {
    const ofIt = ofApp(reading, name);
    if (ofIt !== undefined) found.push(ofIt);
  }
  if (isNamed) for (const beside of besideNetworks(reading, overlapping([...taken, ...found]))) found.push(beside);
  return found;
}

const NOTHING: readonly Found[] = [];
const AT = 64;

/** "@name": not in the middle of a word, and not "@ 5 pm". */
function atNames({ canonical: { text }, tokens }: Reading, taken: readonly Found[]): Found[] {
  const found: Found[] = [];
  const isTaken = overlapping(taken);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if ((token.before & SIGN.at) === 0 || text.charCodeAt(token.start - 1) !== AT || token.kind === TOKEN.digits)
      continue;
    const isInside = at > 0 && (tokens[at - 1] as Token).end === token.start - 1;
    const last = endOfHandle(text, tokens, at);
    const { start, end } = { start: token.start - 1, end: (tokens[last] as Token).end };
    if (end - token.start < 3 || isTaken(start, end)) continue;
    found.push({ kind: 'handle', start, end, confidence: isInside ? 0.5 : 0.85, rule: 'handle.at' });
  }
  return found;
}

/** Letters, digits, dots and underscores without gaps. */
function endOfHandle(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  while (last + 1 < tokens.length && last - first < 6) {
    if (!isJoined(text, tokens[last] as Token, tokens[last + 1] as Token)) break;
    last++;
  }
  return last;
}

/** What a name holds together with: "shop_jm", "queen.b". */
function isJoined(text: string, left: Token, right: Token): boolean {
  const gap = right.start - left.end;
  return (gap === 1 || gap === 2) && isJoint(text.charCodeAt(left.end)) && isJoint(text.charCodeAt(right.start - 1));
}

/** One of ".", "_" and "-". */
function isJoint(code: number): boolean {
  return code === 46 || code === 95 || code === 45;
}

function ofApp(reading: Reading, name: Name): Found | undefined {
  if ((name.is & (WORD.app | WORD.weakApp)) === 0) return undefined;
  const isWeak = (name.is & WORD.app) === 0;
  return handleAfter(reading, name, isWeak) ?? handleBefore(reading, name) ?? invitation(reading, name, isWeak);
}

/** "insta: shop_jm", "my snap is queen_b99", "telegram adalove88". */
function handleAfter(
  { canonical: { text }, tokens }: Reading,
  { first, last }: Name,
  isWeak: boolean,
): Found | undefined {
  let at = last + 1;
  let linked = 0;
  while (linked < MOST_LINKING && isLinking(text, tokens, at)) {
    at++;
    linked++;
  }
  const candidate = tokens[at];
  if (candidate === undefined || candidate.kind === TOKEN.digits) return undefined;
  const sign = text.slice((tokens[at - 1] as Token).end, candidate.start);
  const isSigned = /^\s*[:=>~@-]+\s*@?$/.test(sign);
  if (!isSigned && !/^[\s"'(,]{1,3}$/.test(sign)) return undefined;
  const end = endOfHandle(text, tokens, at);
  const value = text.slice(candidate.start, (tokens[end] as Token).end);
  const looksLikeOne =
    /^(?=.*[a-z])(?:[a-z0-9]+[._-][a-z0-9._-]+|[a-z]{2,}\d{1,6}|[a-z]+\d+[a-z]+)$/.test(value) && value.length >= 4;
  const isThere = /^(?:on|en|in|sur|nan|no|na|pan|pon|por)$/.test(tokens[first - 1]?.value ?? '');
  const isCalled = tokens.slice(Math.max(0, first - 3), at).some((token) => CALLED.test(token.value));
  const isMine = MINE.test(tokens[first - 1]?.value ?? '') && !NO_NAMES.test(candidate.value);
  const isNamed =
    (isSigned || ((isCalled || isMine || (isThere && isSelf(tokens, at))) && linked > 0)) &&
    !/^\s*-\s*$/.test(sign) &&
    candidate.entry === undefined &&
    value.length >= 4;
  if (!looksLikeOne && !isNamed) return undefined;
  if (isWeak && !isSigned && linked === 0 && !isThere) return undefined;
  return {
    kind: 'handle',
    start: (tokens[first] as Token).start,
    end: (tokens[end] as Token).end,
    confidence: 0.85,
    rule: 'handle.app',
  };
}

/** "is", "as": between a network and a name there, and no part of the name as in "its_ana". */
function isLinking(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== TOKEN.word || !LINKING.test(token.value)) return false;
  const next = tokens[at + 1];
  return next === undefined || !isJoined(text, token, next);
}

/** "on Facebook I go by …", "en insta soy …": long names alone, since what somebody is there may be said as well. */
function isSelf(tokens: readonly Token[], at: number): boolean {
  return /^(?:soy|sou|suis|by|como|sous)$/.test(tokens[at - 1]?.value ?? '') && (tokens[at]?.value.length ?? 0) >= 8;
}

const MINE = /^(?:my|mi|mon|ma|mwen|meu|minha|mine|me)$/;
/** "My Instagram is broken": what it is, and nobody's name. */
const NO_NAMES =
  /^(?:broken|working|down|blocked|private|public|gone|hacked|closed|slow|here|there|better|fine|different|same|required|needed)$/;
/** "same name on IG", "search my shop name on Facebook". */
function isNamedAs(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - NEAR), first).map(({ value }) => value);
  return before.some((value) => NAMED.test(value)) && before.some((value) => WHOSE.test(value));
}

const NAMED = /^(?:name|named|nombre|nom|nome|non)$/;
const WHOSE = /^(?:same|shop|store|business|brand|mismo|tienda|negocio|meme|boutique|magasin|mesmo|loja|menm|boutik)$/;

const CALLED =
  /^(?:user|username|usuario|handle|name|nombre|nom|nome|non|profile|perfil|page|account|cuenta|compte|kont|conta)$/;

/** "follow shop_jm on IG", "busca a adalove en insta". */
function handleBefore({ canonical: { text }, tokens }: Reading, { first, last }: Name): Found | undefined {
  if (!/^(?:on|at|in|en|sur|nan|no|na|pan|pon|por|via)$/.test(tokens[first - 1]?.value ?? '')) return undefined;
  const end = first - 2;
  let start = end;
  while (start > 0 && isJoined(text, tokens[start - 1] as Token, tokens[start] as Token)) start--;
  const [name, verb] = [tokens[start], tokens[start - 1]];
  if (name === undefined || verb === undefined || !FOLLOWING.test(verb.value)) return undefined;
  if (name.entry !== undefined && start === end) return undefined;
  return {
    kind: 'handle',
    start: name.start,
    end: (tokens[last] as Token).end,
    confidence: 0.8,
    rule: 'handle.followed',
  };
}

const FOLLOWING =
  /^(?:follow|dm|add|find|message|search|look|for|text|check|busca|buscar|a|sigue|sigan|siga|suivez|suis|cherche|cherchez|swiv|chache|procura|procure|segue|adiciona)$/;
/** Says where somebody answers: it takes no "me" beside it. */
const ANSWERING =
  /^(?:deh|answer|respond|reply|respondo|contesto|reponds|reponn|responde|available|reachable|quicker|faster|rapido|vite|vit|mas)$/;

/** "add me on …", "let us talk on …", "do you have …?" */
function invitation(
  { canonical: { text }, tokens }: Reading,
  { first, last }: Name,
  isWeak: boolean,
): Found | undefined {
  let isInviting = false;
  let isMe = false;
  let isAsked = false;
  let isAnswering = false;
  let nearest = first;
  let farthest = last;
  for (let at = Math.max(0, first - NEAR); at <= Math.min(tokens.length - 1, last + NEAR); at++) {
    if (at >= first && at <= last) continue;
    const token = tokens[at] as Token;
    const is = token.entry?.is ?? 0;
    const counts = (is & WORD.inviting) !== 0 || (is & WORD.me) !== 0;
    isInviting ||= (is & WORD.inviting) !== 0;
    isMe ||= (is & WORD.me) !== 0;
    isAnswering ||= at < first && ANSWERING.test(token.value);
    isAsked ||= at < first && first - at <= 3 && (is & WORD.youHave) !== 0;
    if (counts) {
      nearest = Math.min(nearest, at);
      farthest = Math.max(farthest, at);
    }
  }
  const { start } = tokens[nearest] as Token;
  const { end } = tokens[farthest] as Token;
  const followed = isWord(tokens[last + 1], WORD.unit) ? 0.2 : 0;
  if (isInviting && isMe)
    return {
      kind: 'off_platform_contact',
      start,
      end,
      confidence: (isWeak ? 0.6 : 0.85) - followed,
      rule: 'invitation.app',
    };
  if (isNamedAs(tokens, first))
    return { kind: 'off_platform_contact', start, end, confidence: 0.65, rule: 'invitation.named' };
  if (isWeak) return undefined;
  if (isAnswering) return { kind: 'off_platform_contact', start, end, confidence: 0.7, rule: 'invitation.answering' };
  if (isAsked && /^[\s"')]{0,2}(?:\?|$|or |number|for me)/.test(text.slice((tokens[last] as Token).end, end + 20)))
    return {
      kind: 'off_platform_contact',
      start: (tokens[first] as Token).start,
      end: (tokens[last] as Token).end,
      confidence: 0.65,
      rule: 'invitation.asked',
    };
  // An app alone in a message of two or three words: "whatsapp?", "telegram me".
  return tokens.length <= 3 && (isMe || isInviting || tokens.length === last - first + 1)
    ? {
        kind: 'off_platform_contact',
        start: (tokens[first] as Token).start,
        end,
        confidence: 0.6,
        rule: 'invitation.bare',
      }
    : undefined;
}
