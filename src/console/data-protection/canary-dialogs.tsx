import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CANARIES_TEXT as TEXT } from '../../words/canaries-page-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../staff/problem-words.ts';

type HitCanary = components['schemas']['HitCanary'];

/** Asks for shops and a reason, and starts a campaign. */
export function StartCampaignDialog({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [named, setNamed] = useState('');
  const [text, setText] = useState('');
  const [reported, setReported] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const sellers = [...new Set(named.split(/[\s,]+/).filter((each) => each !== ''))];
  const start = useMutation({
    mutationFn: () => {
      const body = { text, shops: sellers.map((seller) => ({ seller, reported })) };
      return answer(api.POST('/v1/canary-campaigns', { body }));
    },
    onSuccess: () => {
      onClose();
      toast(TEXT.started);
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['canary-campaigns'] }),
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => {
        setChecked(true);
        if (sellers.length > 0 && text.trim() !== '') start.mutate();
      }}
      title={TEXT.startTitle}
      confirmLabel={TEXT.startDo}
      working={start.isPending}
      failure={start.error === null ? undefined : problemWords(start.error)}
    >
      <p>{TEXT.startLead}</p>
      <TextInput
        label={TEXT.sellers}
        value={named}
        onChange={({ currentTarget }) => setNamed(currentTarget.value)}
        error={isChecked && sellers.length === 0 ? TEXT.sellersMissing : undefined}
      />
      <Checkbox
        label={TEXT.reported}
        checked={reported}
        onChange={({ currentTarget }) => setReported(currentTarget.checked)}
      />
      <WhyField text={text} onText={setText} isChecked={isChecked} />
    </ConfirmDialog>
  );
}

/** What somebody makes of the hits on a canary. */
export type Judging = { readonly canary: HitCanary; readonly verdict: 'confirmed' | 'dismissed' };

/** Asks why, and writes down what a person makes of the hits. */
export function JudgeCanaryDialog({ canary, verdict, onClose }: Judging & { readonly onClose: () => void }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const judge = useMutation({
    mutationFn: () => {
      const params = { path: { id: canary.id } };
      return answer(api.POST('/v1/canaries/{id}/judgement', { params, body: { verdict, text } }));
    },
    onSuccess: onClose,
    // After a refusal too: somebody else was quicker.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['canary-hits'] }),
  });
  const isMisuse = verdict === 'confirmed';
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => {
        setChecked(true);
        if (text.trim() !== '') judge.mutate();
      }}
      title={fill(isMisuse ? TEXT.confirmOf : TEXT.dismissOf, { order: canary.order })}
      confirmLabel={TEXT.judgeDo}
      working={judge.isPending}
      failure={judge.error === null ? undefined : problemWords(judge.error)}
    >
      <p>{isMisuse ? TEXT.confirmLead : TEXT.dismissLead}</p>
      <WhyField text={text} onText={setText} isChecked={isChecked} />
    </ConfirmDialog>
  );
}

type WhyFieldProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** It was sent once: what is missing is said. */
  readonly isChecked: boolean;
};

function WhyField({ text, onText, isChecked }: WhyFieldProps) {
  return (
    <Textarea
      label={TEXT.why}
      value={text}
      maxLength={2000}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
      error={isChecked && text.trim() === '' ? TEXT.whyMissing : undefined}
    />
  );
}
