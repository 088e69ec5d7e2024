import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CHANGES_WORDS, PROPOSAL_WORDS as WORDS } from '../../words/staff-policies-en.ts';
import { useClock } from '../kit/clock.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { PolicyCheck, PolicyProposal } from './api-shapes.ts';
import { CaseRefused } from './case-refused.tsx';
import { useActivate, useWithdrawProposal } from './use-policies.ts';
import { instantFromLocal } from './zoned-time.ts';

const LEAST_REASON = 10;

type PolicyDecideProps = {
  proposal: PolicyProposal;
  comparison: NonNullable<PolicyCheck['comparison']>;
  onReload: () => void;
};

/** Activates a proposal, by another person than proposed it, or withdraws it. What was written stays when it is refused. */
export function PolicyDecide({ proposal, comparison, onReload }: PolicyDecideProps) {
  const { zone } = useClock();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [local, setLocal] = useState('');
  const [asked, setAsked] = useState(false);
  const activate = useActivate(proposal.id);
  const withdraw = useWithdrawProposal(proposal.id);
  const at = local === '' ? undefined : instantFromLocal(local, zone);
  const isBad = typeof at === 'string';
  const isReady = reason.trim().length >= LEAST_REASON && !isBad;
  const from = typeof at === 'number' ? new Date(at).toISOString() : undefined;
  const confirm = () =>
    activate.mutate(
      { seen: comparison.base, reason, ...(from === undefined ? {} : { from }) },
      { onSettled: () => setAsked(false), onSuccess: () => toast(WORDS.activated) },
    );
  const error = activate.error ?? withdraw.error;
  const reload = () => {
    activate.reset();
    withdraw.reset();
    onReload();
  };
  return (
    <Section title={WORDS.decide} frame="card">
      <div className="policy-form">
        {proposal.own ? <p>{WORDS.own}</p> : null}
        {proposal.own ? null : (
          <TextInput
            type="datetime-local"
            label={WORDS.from}
            description={WORDS.fromHint(zone)}
            error={isBad ? WORDS.badTime : undefined}
            value={local}
            onChange={(event) => setLocal(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={WORDS.reason}
          description={WORDS.reasonHint}
          value={reason}
          maxLength={4000}
          autosize
          minRows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error === null ? null : <CaseRefused error={error} title={WORDS.nothing} onReload={reload} />}
        <div className="policy-begin">
          {proposal.own ? null : (
            <Button disabled={!isReady} onClick={() => setAsked(true)}>
              {WORDS.activate}
            </Button>
          )}
          <Button
            variant="default"
            disabled={reason.trim().length < LEAST_REASON}
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(reason, { onSuccess: () => toast(WORDS.withdrawn) })}
          >
            {WORDS.withdraw}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        onConfirm={confirm}
        title={WORDS.confirmTitle(proposal.policy)}
        confirmLabel={WORDS.confirm}
        tone="grave"
        working={activate.isPending}
        preview={
          <>
            <p>
              {CHANGES_WORDS.earliest} <Instant at={from ?? comparison.earliest} />.
            </p>
            <p>{WORDS.will}</p>
          </>
        }
      />
    </Section>
  );
}
