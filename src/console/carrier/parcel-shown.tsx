import { Button } from '@mantine/core';
import { PARCEL_TEXT as TEXT } from '../../words/carrier-page-en.ts';
import { fill } from '../../words/fill.ts';
import { GuardedValue, valueText } from '../kit/guarded-value.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { useShownFor } from '../kit/use-shown-for.ts';
import { Moment } from '../seller/moment.tsx';
import type { Resolution } from './shapes.ts';

type ParcelShownProps = {
  readonly resolution: Resolution;
  readonly driver: string;
  readonly onHide: () => void;
};

/** Name and address of a parcel, with who, when and which access on it; gone after its time, or when one turns away. */
export function ParcelShown({ resolution, driver, onHide }: ParcelShownProps) {
  const { order, shown, kept, at, access, seconds } = resolution;
  const left = useShownFor(seconds);
  if (left <= 0) return <p role="status">{TEXT.over}</p>;
  return (
    <Section title={fill(TEXT.title, { order })} frame="card">
      {shown.length === 0 ? null : (
        <GuardedValue mark={`${driver} · ${at} · ${access}`}>
          {shown.map(({ field, value }) => (
            <div key={field}>
              <p className="soft">{TEXT[field]}</p>
              <p className="revealed-value-text">{valueText(value)}</p>
            </div>
          ))}
          <p className="soft">
            <Sentence of={TEXT.mark} values={{ driver, at: <Moment key="at" at={at} />, access }} />
          </p>
          <p className="soft" aria-live="off">
            {fill(TEXT.left, { seconds: left })}
          </p>
        </GuardedValue>
      )}
      {kept.map(({ field, reason }) => (
        <p key={field}>
          {TEXT[field]}: {reason}
        </p>
      ))}
      <div>
        <Button variant="default" onClick={onHide}>
          {TEXT.hide}
        </Button>
      </div>
    </Section>
  );
}
