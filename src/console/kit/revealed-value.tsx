import { Button } from '@mantine/core';
import { fill } from '../../words/fill.ts';
import { REVEAL_TEXT as TEXT } from '../../words/reveal-page-en.ts';
import type { components } from '../api/types.ts';
import { Instant } from './instant.tsx';
import './revealed-value.css';
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
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here, what would happen is kept from it
    <div className="revealed-value" onCopy={prevent} onCut={prevent} onDragStart={prevent} onContextMenu={prevent}>
      <p className="revealed-value-text">{textOf(value)}</p>
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
    </div>
  );
}

function prevent(event: { preventDefault(): void }): void {
  event.preventDefault();
}

function textOf(value: Reveal['shown'][number]['value']): string {
  if (typeof value === 'string') return value;
  const { lines, city, region, postcode, country } = value;
  const place = [city, region, postcode].filter((part) => part !== undefined).join(', ');
  return [...lines, place, country].join('\n');
}
