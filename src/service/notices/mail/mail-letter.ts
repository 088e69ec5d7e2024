import { NOTICE_PARTS } from '../../../words/notices-en.ts';
import { GATHERED_MAIL } from '../../../words/payout-notices-en.ts';
import { said } from '../../../words/said.ts';
import type { Queryable } from '../../postgres/database.ts';
import { type OptionalKind, optionalKindOf } from '../kinds.ts';
import type { Letter, LetterPart } from '../letter/letter.ts';
import { isGatheredMail } from './gather.ts';
import { lettersIn, noticeOf } from './mail-store.ts';
import { isMessageMail, messageLetter, type Waiting } from './message-mails.ts';
import type { MailLetter } from './render.ts';
import { weekOfMail } from './report-mails.ts';

/** What a mail says, where in the console it stands, and as what it can be switched off. */
export type LetterOfMail = {
  readonly letter: MailLetter;
  readonly path: string;
  readonly optional: OptionalKind | undefined;
};

/** What finding it needs. */
type Sources = {
  readonly pool: Queryable;
  readonly report: (seller: string, week: string) => Promise<MailLetter | undefined>;
  readonly waiting: Waiting;
};

/** What the mail of a name says: a report, several notices or one; undefined: there is no such thing. */
export async function letterOfMail(
  { pool, report, waiting }: Sources,
  seller: string,
  name: string,
): Promise<LetterOfMail | undefined> {
  const week = weekOfMail(name);
  if (week !== undefined) {
    const letter = await report(seller, week);
    return letter === undefined ? undefined : { letter, path: `reports/${week}`, optional: 'reports' };
  }
  if (isMessageMail(name)) {
    const found = await messageLetter(waiting, seller);
    return found === undefined ? undefined : { ...found, optional: 'messages' };
  }
  if (isGatheredMail(name)) return gathered(pool, seller, name);
  const found = await noticeOf(pool, seller, name);
  if (found === undefined) return undefined;
  return { letter: found.letter, path: `notices/${seller}~${name}`, optional: optionalKindOf(found.kind) };
}

/** Several notices as one mail; one alone is as it is. */
async function gathered(pool: Queryable, seller: string, name: string): Promise<LetterOfMail | undefined> {
  const notices = await lettersIn(pool, seller, name);
  const [only, ...others] = notices;
  if (only === undefined) return undefined;
  if (others.length === 0)
    return { letter: only.letter, path: `notices/${seller}~${only.notice}`, optional: undefined };
  return { letter: together(notices.map(({ letter }) => letter)), path: 'notices', optional: undefined };
}

/** Part by part what all of them say, and what several say alike once. */
function together(letters: readonly Letter[]): MailLetter {
  const parts = NOTICE_PARTS.flatMap((part) => {
    const those = letters.flatMap((letter) => letter.parts.filter((each) => each.part === part));
    const [first] = those;
    if (first === undefined) return [];
    return [{ heading: first.heading, form: part === 'what' ? 'list' : first.form, said: distinct(those) } as const];
  });
  return { title: said(GATHERED_MAIL.title, { count: String(letters.length) }), parts };
}

function distinct(parts: readonly LetterPart[]): LetterPart['said'] {
  return [
    ...new Map(parts.flatMap(({ said: sentences }) => sentences.map((each) => [JSON.stringify(each), each]))).values(),
  ];
}
