import type { Instant } from '../../rulebook/instant.ts';
import { kindsOf } from '../../rulebook/links/weigh.ts';
import { LINK_NOTICE as SAY, SIGNAL_WORDS } from '../../words/links-en.ts';
import { NOTICE_SENTENCES, NOTICE_TITLES, NOTICE_WORDS } from '../../words/notices-en.ts';
import { enumeration } from '../../words/quantities-en.ts';
import { said } from '../../words/said.ts';
import { partsOf } from './letter/compose.ts';
import type { Letter } from './letter/letter.ts';
import type { NoticeParts } from './notices.ts';
import { hasNotice } from './store.ts';
import { writeNotice } from './write.ts';

/** A link that is put before people, as its seller may hear of it. */
export type LinkToTell = {
  readonly seller: string;
  /** From 1, among the seller's links. */
  readonly number: number;
  readonly signals: readonly string[];
  readonly at: Instant;
};

/** Writes the notice of a link: by what kinds of signals, never with whom. The same link a second time changes nothing. */
export async function tellLink(
  parts: Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>,
  { seller, number, signals, at }: LinkToTell,
): Promise<void> {
  const notice = `l${number}`;
  if (await hasNotice(parts.pool, seller, notice)) return;
  await writeNotice(parts, {
    ...{ seller, notice, kind: 'account.linked' as const, at, sequence: 0, action: null },
    ...{ facts: { link: number, signals: kindsOf(signals) }, letter: linkLetter(signals), remindAt: null },
  });
}

function linkLetter(signals: readonly string[]): Letter {
  const words = enumeration(
    kindsOf(signals).map((kind) => SIGNAL_WORDS[kind]),
    'and',
  );
  return {
    words: NOTICE_WORDS,
    title: said(NOTICE_TITLES['account.linked']) as Letter['title'],
    parts: partsOf({
      what: [said(SAY.what, { signals: words })],
      works: [said(SAY.works)],
      todo: [said(SAY.todo)],
      appeal: [said(SAY.appeal)],
      ask: [said(NOTICE_SENTENCES.ask)],
    }),
  };
}
