import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { CARRIER_WORDS as WORDS } from '../../words/staff-carriers-en.ts';
import { SCAN_WORDS } from '../../words/tracking-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { type Trial, useTryMessage } from './use-carriers.ts';

/** Reads a message as it would be taken. */
export function TryMessage({ carrier }: { readonly carrier: string }) {
  const [message, setMessage] = useState('');
  const trial = useTryMessage(carrier);
  return (
    <Section title={WORDS.trialTitle} lead={WORDS.trialLead}>
      <form
        className="carriers-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (message.trim() !== '') trial.mutate(message);
        }}
      >
        <Textarea
          {...{ label: WORDS.message, autosize: true, minRows: 4, maxRows: 14, maxLength: 50_000, spellCheck: false }}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={trial.isPending} disabled={message.trim() === ''}>
            {WORDS.try}
          </Button>
        </div>
      </form>
      {trial.error === null ? null : <Notice tone="problem">{problemWords(trial.error)}</Notice>}
      {trial.data === undefined ? null : <Understood trial={trial.data} />}
    </Section>
  );
}

function Understood({ trial: { scans, rejected } }: { readonly trial: Trial }) {
  if (scans.length + rejected.length === 0) return <p role="status">{WORDS.nothingRead}</p>;
  return (
    <div role="status">
      <ul className="carriers-unknown">
        {scans.map((scan) => (
          <li key={scan.pointer}>
            {sentenceOf(scan)}, <Instant at={scan.at} show="absolute" />. <span className="soft">{moreOf(scan)}</span>
          </li>
        ))}
        {rejected.map(({ pointer, detail }) => (
          <li key={pointer}>
            <code>{pointer}</code> {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sentenceOf({ trackingNumber: number, code, says }: Trial['scans'][number]): string {
  const meaning = says === null ? WORDS.noMeaning : says === 'notice' ? WORDS.notice : SCAN_WORDS[says];
  return fill(WORDS.read, { number, code, says: meaning });
}

function moreOf({ region, unknownPlace, orderKnown, numberIsWrong }: Trial['scans'][number]): string {
  return [
    region === null ? undefined : fill(WORDS.place, { region }),
    unknownPlace === null ? undefined : fill(WORDS.unknownPlace, { place: unknownPlace }),
    orderKnown ? WORDS.orderKnown : WORDS.orderUnknown,
    numberIsWrong ? WORDS.wrongNumber : undefined,
  ]
    .filter((each) => each !== undefined)
    .join('; ');
}
