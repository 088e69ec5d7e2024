import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { HAPPENED } from '../../words/data-breach-notices-en.ts';
import { fill } from '../../words/fill.ts';
import { BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { BreachActDialog } from './breach-act-dialog.tsx';
import { Figures } from './figures.tsx';
import type { Breach } from './use-breaches.ts';

type Happened = keyof typeof HAPPENED;

/** The notice to the people concerned: sent from here, to all of them, and how far it is. */
export function BreachNotice({ breach }: { readonly breach: Breach }) {
  const { customerNotice: notice, can } = breach;
  const [sending, setSending] = useState(false);
  if (notice === undefined) return null;
  const { people, canSend, sent } = notice;
  return (
    <Section title={WORDS.toCustomers} lead={WORDS.toCustomersLead}>
      {sent === undefined ? (
        <p className="soft">{WORDS.notSent}</p>
      ) : (
        <>
          <FactList
            facts={[
              { term: WORDS.sentAt, detail: <Instant at={sent.at} /> },
              { term: WORDS.sentBy, detail: sent.by.name },
              { term: WORDS.happened, detail: HAPPENED[sent.happened] },
            ]}
          />
          <Figures
            figures={[
              { name: WORDS.reached, value: sent.reached.toLocaleString('en') },
              { name: WORDS.queued, value: sent.queued.toLocaleString('en') },
              { name: WORDS.failed, value: sent.failed.toLocaleString('en') },
              { name: WORDS.noAddress, value: sent.noAddress.toLocaleString('en') },
            ]}
          />
          {sent.failed + sent.noAddress > 0 ? <Notice tone="watch">{WORDS.unreached}</Notice> : null}
          {sent.isOfScope ? null : <Notice tone="watch">{WORDS.otherScope}</Notice>}
        </>
      )}
      {canSend ? null : <Notice tone="watch">{WORDS.noMail}</Notice>}
      {canSend && can.includes('tell_customers') ? (
        <Button onClick={() => setSending(true)}>{sent === undefined ? WORDS.send : WORDS.sendAgain}</Button>
      ) : null}
      {sending ? <SendDialog breach={breach} people={people} onClose={() => setSending(false)} /> : null}
    </Section>
  );
}

type SendDialogProps = { readonly breach: Breach; readonly people: number; readonly onClose: () => void };

function SendDialog({ breach: { id, drafts }, people, onClose }: SendDialogProps) {
  const [happened, setHappened] = useState<Happened>('not_known_yet');
  return (
    <BreachActDialog
      id={id}
      onClose={onClose}
      title={fill(people === 1 ? WORDS.sendTitle.one : WORDS.sendTitle.many, { people: people.toLocaleString('en') })}
      label={WORDS.send}
      grave
      act={(text) => ({ do: 'tell_customers', happened, people, text })}
    >
      <p>{WORDS.sendLead}</p>
      <NativeSelect
        label={WORDS.happened}
        data={Object.entries(HAPPENED).map(([value, label]) => ({ value, label }))}
        value={happened}
        onChange={(event) => setHappened(event.currentTarget.value as Happened)}
      />
      <details>
        <summary>{WORDS.preview}</summary>
        <blockquote className="incident-text">
          {drafts.customers.replace(HAPPENED.not_known_yet, HAPPENED[happened])}
        </blockquote>
      </details>
    </BreachActDialog>
  );
}
