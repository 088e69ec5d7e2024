import type { ReactNode } from 'react';
import { NEXT_WORDS, YOUR_NEXT_WORDS } from '../../words/return-steps-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import type { ReturnSummary } from './shapes.ts';

type NextSentenceProps = {
  readonly of: Pick<ReturnSummary, 'next'>;
  /** Who reads it: whose turn it is, is told to them. */
  readonly reader: 'customer' | 'seller' | 'staff';
};

/** What is next, whose turn it is, and by when. */
export function NextSentence({ of: { next }, reader }: NextSentenceProps): ReactNode {
  if (next === undefined) return NEXT_WORDS.over;
  const words = { ...NEXT_WORDS, ...(next.who === reader ? YOUR_NEXT_WORDS : {}) }[codeOf(next)];
  return next.by === undefined ? words : <Sentence of={words} values={{ at: <Instant at={next.by} /> }} />;
}

function codeOf(next: NonNullable<ReturnSummary['next']>): keyof typeof NEXT_WORDS {
  switch (next.do) {
    case 'send':
    case 'carry':
      return next.do;
    case 'inspect':
      return next.who === 'hub' ? 'inspect_hub' : 'inspect_seller';
    case 'refund':
      return next.who === 'platform' ? 'refund_platform' : 'refund_seller';
  }
}
