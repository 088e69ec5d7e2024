import { Button, Textarea } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { HELD_STATE_NAMES, HELD_WORDS as WORDS } from '../../words/held-messages-en.ts';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { HeldDecisions } from './held-decisions.tsx';
import { HeldOpenedView } from './held-opened.tsx';
import { problemWords } from './problem-words.ts';
import { LEAST_REASON, useDecideHeld, useLookAtHeld } from './use-held.ts';

const route = getRouteApi('/staff/held-messages/$id');

/** One message that waits: why it is read, then what it says and what was said before, then what is decided. */
export function HeldMessageScreen() {
  const { id } = route.useParams();
  return <HeldMessageOf key={id} id={id} />;
}

function HeldMessageOf({ id }: { readonly id: string }) {
  const look = useLookAtHeld(id);
  const decide = useDecideHeld(id);
  return (
    <>
      <PageHeader title={WORDS.one} back={<Link to="/staff/held-messages">{WORDS.back}</Link>} />
      {decide.data !== undefined ? (
        <EmptyState title={WORDS.doneTitle} action={<Link to="/staff/held-messages">{WORDS.back}</Link>}>
          <p role="status">{fill(WORDS.done, { state: HELD_STATE_NAMES[decide.data.state] })}</p>
          <p>{WORDS.doneMore}</p>
        </EmptyState>
      ) : look.data === undefined ? (
        <WhyForm asked={look} />
      ) : (
        <>
          <HeldOpenedView opened={look.data} />
          <HeldDecisions opened={look.data} decide={decide} />
        </>
      )}
    </>
  );
}

/** Asks why, before anything is opened. */
function WhyForm({ asked: { mutate, isPending, error } }: { readonly asked: ReturnType<typeof useLookAtHeld> }) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const isSent = useRef(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    const missing = given.length < LEAST_REASON ? WORDS.missing : undefined;
    setFault(missing);
    // The second press of a double click comes before the page knows of the first; each look is written down.
    if (missing !== undefined || isSent.current) return;
    isSent.current = true;
    const again = () => {
      isSent.current = false;
    };
    mutate(given, { onError: again });
  };
  return (
    <Section title={WORDS.why} lead={WORDS.whyLead} frame="card">
      <form onSubmit={submit} noValidate>
        <Textarea
          label={WORDS.reason}
          description={WORDS.whyHelp}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={fault}
        />
        {error === null ? null : <Notice tone="problem">{problemWords(error)}</Notice>}
        <Button type="submit" mt="md" loading={isPending}>
          {WORDS.open}
        </Button>
      </form>
    </Section>
  );
}
