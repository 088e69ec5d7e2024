import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { CARRIER_WORDS as WORDS } from '../../words/staff-carriers-en.ts';
import { SCAN_WORDS } from '../../words/tracking-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { type CarrierChange, type CarrierDetail, useChangeCarrier } from './use-carriers.ts';

type Unknown = CarrierDetail['unknown'][number];
type Meaning = NonNullable<CarrierChange['furtherCodes']>[string];

const MEANINGS = [
  { value: '', label: WORDS.choose },
  ...Object.entries({ ...SCAN_WORDS, notice: WORDS.notice }).map(([value, label]) => ({ value, label })),
];

/** Codes and places that nobody has entered, to be entered here. */
export function UnknownCodes({ carrier }: { readonly carrier: CarrierDetail }) {
  const change = useChangeCarrier(carrier.carrier);
  const enter = ({ kind, value }: Unknown, means: string) =>
    change.mutate(
      kind === 'code'
        ? { furtherCodes: { ...carrier.furtherCodes, [value]: means as Meaning }, version: carrier.version }
        : { regions: { ...carrier.regions, [value]: means }, version: carrier.version },
    );
  return (
    <Section title={WORDS.unknownTitle} lead={WORDS.unknownLead}>
      {carrier.unknown.length === 0 ? <p>{WORDS.noUnknown}</p> : null}
      <ul className="carriers-unknown">
        {carrier.unknown.map((each) => (
          <UnknownItem
            key={`${each.kind} ${each.value}`}
            unknown={each}
            working={change.isPending}
            onEnter={(means) => enter(each, means)}
          />
        ))}
      </ul>
      {change.error === null ? null : (
        <Notice tone="problem">
          {WORDS.nothingChanged} {problemWords(change.error)}
        </Notice>
      )}
    </Section>
  );
}

type ItemProps = { readonly unknown: Unknown; readonly working: boolean; readonly onEnter: (means: string) => void };

function UnknownItem({ unknown: { kind, value, number, lastAt }, working, onEnter }: ItemProps) {
  const [means, setMeans] = useState('');
  const label = fill(kind === 'code' ? WORDS.means : WORDS.isRegion, { value });
  return (
    <li>
      <p>
        <Sentence
          of={WORDS.times}
          values={{ value: <code>{value}</code>, number: String(number), at: <Instant at={lastAt} show="relative" /> }}
        />
      </p>
      <form
        className="carriers-enter"
        onSubmit={(event) => {
          event.preventDefault();
          if (means.trim() !== '') onEnter(means.trim());
        }}
      >
        {kind === 'code' ? (
          <NativeSelect
            aria-label={label}
            data={MEANINGS}
            value={means}
            onChange={(event) => setMeans(event.currentTarget.value)}
          />
        ) : (
          <TextInput
            aria-label={label}
            maxLength={100}
            value={means}
            onChange={(event) => setMeans(event.currentTarget.value)}
          />
        )}
        <Button type="submit" variant="default" loading={working} disabled={means.trim() === ''}>
          {WORDS.enter}
        </Button>
      </form>
    </li>
  );
}
