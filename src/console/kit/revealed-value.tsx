import { Button } from '@mantine/core';
import { fill } from '../../words/fill.ts';
import { REVEAL_TEXT as TEXT } from '../../words/reveal-page-en.ts';
import type { components } from '../api/types.ts';
import { GuardedValue, valueText } from './guarded-value.tsx';
import { Instant } from './instant.tsx';
import { Sentence } from './sentence.tsx';
import { useShownFor } from './use-shown-for.ts';

type Reveal = components['schemas']['Reveal'];

type RevealedValueProps = {
  readonly reveal: Reveal;
  /** Who sees it. */
  readonly name: string;
  readonly onClose: () => void;
};

/**
 * What was revealed, with who, when and which access on it. It can be neither marked nor copied nor printed, and it is gone when its time
 * is over, or somebody turns to another window.
 */
export function RevealedValue({ reveal, name, onClose }: RevealedValueProps) {
  const left = useShownFor(reveal.seconds);
  const isOver = left <= 0;
  const value = reveal.shown[0]?.value;
  if (isOver || value === undefined) return <p role="status">{TEXT.over}</p>;
  return (
    <GuardedValue mark={`${name} · ${reveal.at} · ${reveal.access}`}>
      <p className="revealed-value-text">{valueText(value)}</p>
      <p className="soft">
        <Sentence
          of={TEXT.mark}
          values={{ name, at: <Instant at={reveal.at} show="absolute" />, access: reveal.access }}
        />
      </p>
      <p className="soft" aria-live="off">
        {fill(TEXT.left, { seconds: left })}
      </p>
      <div>
        <Button variant="default" onClick={onClose}>
          {TEXT.close}
        </Button>
      </div>
    </GuardedValue>
  );
}
