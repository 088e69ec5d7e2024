import { Button } from '@mantine/core';
import { fill } from '../../words/fill.ts';
import { REVEAL_TEXT as TEXT } from '../../words/reveal-page-en.ts';
import { useViewer } from '../api/viewer.ts';
import { Sentence } from '../kit/sentence.tsx';
import { useShownFor } from '../kit/use-shown-for.ts';
import { Moment } from './moment.tsx';
import type { Reveal } from './shapes.ts';

/**
 * What was revealed, with who, when and which access on it. It can be neither marked nor copied nor printed, and it is gone when its time
 * is over, or somebody turns to another window.
 */
export function RevealedValue({ reveal, onClose }: { readonly reveal: Reveal; readonly onClose: () => void }) {
  const { name } = useViewer();
  const left = useShownFor(reveal.seconds);
  const isOver = left <= 0;
  const value = reveal.shown[0]?.value;
  if (isOver || value === undefined) return <p role="status">{TEXT.over}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here, what would happen is kept from it
    <div className="revealed-value" onCopy={prevent} onCut={prevent} onDragStart={prevent} onContextMenu={prevent}>
      <p className="revealed-value-text">{textOf(value)}</p>
      <p className="soft">
        <Sentence of={TEXT.mark} values={{ name, at: <Moment at={reveal.at} />, access: reveal.access }} />
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
