import { Button } from '@mantine/core';
import { LEFT_OVER_WORDS as WORDS } from '../../words/staff-answers-en.ts';
import { Notice } from '../kit/notice.tsx';

type LeftOverProps = { texts: readonly string[]; onDiscard: () => void };

/** What somebody was writing when the case was closed: nothing typed is lost. */
export function LeftOver({ texts, onDiscard }: LeftOverProps) {
  const written = texts.filter((text) => text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <Notice tone="watch" title={WORDS.title}>
      <p>{WORDS.text}</p>
      {[...new Set(written)].map((text) => (
        <blockquote key={text} className="case-said">
          {text}
        </blockquote>
      ))}
      <Button variant="default" size="compact-sm" onClick={onDiscard}>
        {WORDS.discard}
      </Button>
    </Notice>
  );
}
