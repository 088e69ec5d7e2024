import { Button } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { EXPLANATION_NAMES, SIGNAL_WORDS, LINKS_TEXT as TEXT } from '../../words/links-en.ts';
import { enumeration } from '../../words/quantities-en.ts';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { AccountLinkForm } from './account-link-form.tsx';
import { SentFiles } from './file-list.tsx';
import { Moment } from './moment.tsx';
import type { AccountLink } from './use-answers.ts';
import { numberOf } from './use-files.ts';
import './answers.css';

/** A link to another account: what is shared, how it stands, how it was explained, and the form for that. */
export function AccountLinkCard({ link }: { readonly link: AccountLink }) {
  const [revising, setRevising] = useState(false);
  const { signals, linkedAt, state, explanations } = link;
  const [latest, ...earlier] = explanations;
  const shared = enumeration(
    signals.map((signal) => SIGNAL_WORDS[signal]),
    'and',
  );
  const writes = state === 'open' && (latest === undefined || revising);
  return (
    <Section title={fill(TEXT.shares, { signals: shared })} frame="card">
      <p className="soft">
        <Sentence of={TEXT.found} values={{ at: <Moment at={linkedAt} /> }} />
      </p>
      <p>
        <State link={link} />
      </p>
      {latest === undefined || revising ? null : <Explanation link={link.link} explanation={latest} />}
      {writes ? <AccountLinkForm link={link} onDone={() => setRevising(false)} /> : null}
      {state !== 'open' || writes ? null : (
        <p>
          <Button variant="default" onClick={() => setRevising(true)}>
            {TEXT.revise}
          </Button>
        </p>
      )}
      {earlier.length === 0 ? null : (
        <details className="answers-more">
          <summary>{TEXT.earlier}</summary>
          {earlier.map((each) => (
            <Explanation key={each.version} link={link.link} explanation={each} />
          ))}
        </details>
      )}
    </Section>
  );
}

function State({ link: { state, endedAt } }: { readonly link: AccountLink }) {
  if (state === 'open' || endedAt === null) return TEXT.open;
  return <Sentence of={TEXT[state]} values={{ at: <Moment at={endedAt} /> }} />;
}

type ExplanationProps = { readonly link: string; readonly explanation: AccountLink['explanations'][number] };

function Explanation({ link, explanation }: ExplanationProps) {
  const { version, kind, text, explainedAt } = explanation;
  return (
    <div className="answers-kept">
      <p>
        <strong>
          {TEXT.yours}: {EXPLANATION_NAMES[kind]}
        </strong>{' '}
        <span className="soft">
          <Sentence of={TEXT.given} values={{ at: <Moment at={explainedAt} /> }} />
        </span>
      </p>
      <p>{text ?? TEXT.noWords}</p>
      <SentFiles of={{ purpose: 'link', number: numberOf(link) }} answer={version} />
    </div>
  );
}
