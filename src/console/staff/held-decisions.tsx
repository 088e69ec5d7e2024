import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { HELD_DECISION_WORDS, HELD_WORDS as WORDS } from '../../words/held-messages-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { violationName } from './action-words.ts';
import { problemWords } from './problem-words.ts';
import { type Breach, type HeldDecisionBody, type HeldOpened, LEAST_REASON, type useDecideHeld } from './use-held.ts';

type Decision = HeldDecisionBody['decision'];

/** The gravest last. */
const DECISIONS = ['release', 'mask', 'block', 'confirm'] as const satisfies readonly Decision[];

type HeldDecisionsProps = {
  readonly opened: HeldOpened;
  readonly decide: ReturnType<typeof useDecideHeld>;
};

/** The four decisions, what follows from each beside it; a breach is confirmed in a dialog of its own. */
export function HeldDecisions({ opened, decide: { mutate, isPending, error, variables } }: HeldDecisionsProps) {
  const { text } = opened;
  const ids = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const [confirming, setConfirming] = useState(false);
  const isSent = useRef(false);
  // The second press of a double click comes before the page knows of the first.
  const send = (body: HeldDecisionBody) => {
    if (isSent.current) return;
    isSent.current = true;
    const again = () => {
      isSent.current = false;
    };
    mutate(body, { onError: again });
  };
  const choose = (decision: Decision) => {
    const missing = reason.trim().length < LEAST_REASON ? WORDS.missing : undefined;
    setFault(missing);
    if (missing !== undefined || isPending) return;
    if (decision === 'confirm') setConfirming(true);
    else send({ decision, reason: reason.trim() });
  };
  const failure = error === null ? undefined : `${WORDS.nothingChanged} ${problemWords(error)}`;
  return (
    <Section title={WORDS.decide} lead={WORDS.decideLead} frame="card">
      <Textarea
        label={WORDS.decisionReason}
        description={WORDS.decisionHelp}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={fault}
      />
      <div className="held-decisions">
        {DECISIONS.map((decision) => (
          <div key={decision}>
            <Button
              variant="default"
              aria-describedby={`${ids}${decision}`}
              disabled={text === null && (decision === 'release' || decision === 'mask')}
              loading={isPending && variables?.decision === decision}
              onClick={() => choose(decision)}
            >
              {HELD_DECISION_WORDS[decision].name}
            </Button>
            <p id={`${ids}${decision}`}>{HELD_DECISION_WORDS[decision].follows}</p>
          </div>
        ))}
      </div>
      {failure === undefined || confirming ? null : <Notice tone="problem">{failure}</Notice>}
      {confirming ? (
        <ConfirmBreach
          opened={opened}
          working={isPending}
          failure={failure}
          onClose={() => setConfirming(false)}
          onConfirm={(breach) => send({ decision: 'confirm', reason: reason.trim(), ...(breach && { breach }) })}
        />
      ) : null}
    </Section>
  );
}

type ConfirmBreachProps = {
  readonly opened: HeldOpened;
  readonly working: boolean;
  readonly failure: string | undefined;
  readonly onClose: () => void;
  readonly onConfirm: (breach: Breach | undefined) => void;
};

/** Says what follows, and for whom; of a seller’s message a person says which breach it is. */
function ConfirmBreach({ opened: { message, breaches }, working, failure, onClose, onConfirm }: ConfirmBreachProps) {
  const [breach, setBreach] = useState(breaches.find(({ found }) => found)?.kind);
  const [fault, setFault] = useState<string>();
  const isCustomers = message.sender === 'customer';
  const { seller } = message;
  const follows = isCustomers
    ? WORDS.followsCustomer
    : breach === undefined
      ? fill(WORDS.followsUnnamed, { seller })
      : fill(WORDS.followsSeller, { seller, breach: violationName(breach) });
  const confirm = () => {
    const missing = !isCustomers && breach === undefined ? WORDS.chooseMissing : undefined;
    setFault(missing);
    if (missing === undefined) onConfirm(breach);
  };
  const options = breaches.map(({ kind, found }) => ({
    value: kind,
    label: found ? fill(WORDS.foundBreach, { breach: violationName(kind) }) : violationName(kind),
  }));
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={isCustomers ? WORDS.confirmTitleCustomer : WORDS.confirmTitle}
      confirmLabel={WORDS.confirm}
      tone="grave"
      working={working}
      failure={failure}
      preview={<p>{follows}</p>}
    >
      {isCustomers ? null : (
        <NativeSelect
          label={WORDS.breach}
          data={[...(breach === undefined ? [{ value: '', label: WORDS.choose }] : []), ...options]}
          value={breach ?? ''}
          onChange={({ currentTarget: { value } }) => setBreach(breaches.find(({ kind }) => kind === value)?.kind)}
          error={fault}
        />
      )}
    </ConfirmDialog>
  );
}
