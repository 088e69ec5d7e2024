import type { ReactNode } from 'react';
import { NEXT_WORDS } from '../../words/return-steps-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import type { ReturnSummary } from './shapes.ts';

/** What is next, whose turn it is, and by when. */
export function NextSentence({ of: { next } }: { readonly of: Pick<ReturnSummary, 'next'> }): ReactNode {
  if (next === undefined) return NEXT_WORDS.over;
  const words = wordsOf(next);
  return next.by === undefined ? words : <Sentence of={words} values={{ at: <Instant at={next.by} /> }} />;
}

function wordsOf(next: NonNullable<ReturnSummary['next']>): string {
  switch (next.do) {
    case 'send':
    case 'carry':
      return NEXT_WORDS[next.do];
    case 'inspect':
      return next.who === 'hub' ? NEXT_WORDS.inspect_hub : NEXT_WORDS.inspect_seller;
    case 'refund':
      return next.who === 'platform' ? NEXT_WORDS.refund_platform : NEXT_WORDS.refund_seller;
  }
}
