import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { BreachActDialog } from './breach-act-dialog.tsx';
import type { Breach, BreachAct } from './use-breaches.ts';

/** The sellers who were told, what they replied, and the way into enforcement once they were heard. */
export function BreachSellers({ breach }: { readonly breach: Breach }) {
  const { id, sellers, can, conducts, drafts } = breach;
  const [telling, setTelling] = useState(false);
  const [confirming, setConfirming] = useState<string>();
  return (
    <Section
      title={WORDS.sellers}
      lead={WORDS.sellersLead}
      actions={
        can.includes('tell_seller') ? (
          <Button variant="default" onClick={() => setTelling(true)}>
            {WORDS.tellSeller}
          </Button>
        ) : undefined
      }
    >
      {sellers.map(({ seller, toldAt, replyUntil, repliedAt, confirmed }) => (
        <div key={seller}>
          <FactList
            facts={[
              { term: WORDS.seller, detail: <code>{seller}</code> },
              { term: WORDS.told, detail: <Instant at={toldAt} /> },
              repliedAt === undefined
                ? { term: WORDS.waitsUntil, detail: <Instant at={replyUntil} /> }
                : { term: WORDS.replied, detail: <Instant at={repliedAt} /> },
              ...confirmed.map((kind) => ({ term: WORDS.kind, detail: kind })),
            ]}
          />
          {can.includes('confirm') ? (
            <Button size="compact-sm" variant="default" onClick={() => setConfirming(seller)}>
              {WORDS.confirm}
            </Button>
          ) : null}
        </div>
      ))}
      {telling ? <TellDialog id={id} draft={drafts.seller} onClose={() => setTelling(false)} /> : null}
      {confirming === undefined ? null : (
        <ConfirmMisuse id={id} seller={confirming} kinds={conducts} onClose={() => setConfirming(undefined)} />
      )}
    </Section>
  );
}

type TellDialogProps = { readonly id: string; readonly draft: string; readonly onClose: () => void };

function TellDialog({ id, draft, onClose }: TellDialogProps) {
  const [seller, setSeller] = useState('');
  const [isChecked, setChecked] = useState(false);
  const named = seller.trim();
  return (
    <BreachActDialog
      id={id}
      onClose={onClose}
      title={WORDS.tellTitle}
      label={WORDS.tellSeller}
      onCheck={() => setChecked(true)}
      act={(text) => (named === '' ? undefined : { do: 'tell_seller', seller: named, text })}
    >
      <p>{WORDS.tellLead}</p>
      <blockquote className="incident-text">{draft}</blockquote>
      <TextInput
        label={WORDS.which}
        value={seller}
        onChange={(event) => setSeller(event.currentTarget.value)}
        error={isChecked && named === '' ? WORDS.whichMissing : undefined}
      />
    </BreachActDialog>
  );
}

type Kind = Extract<BreachAct, { do: 'confirm' }>['kind'];
type ConfirmMisuseProps = {
  readonly id: string;
  readonly seller: string;
  readonly kinds: readonly string[];
  readonly onClose: () => void;
};

function ConfirmMisuse({ id, seller, kinds, onClose }: ConfirmMisuseProps) {
  const [kind, setKind] = useState('');
  const [isChecked, setChecked] = useState(false);
  return (
    <BreachActDialog
      id={id}
      onClose={onClose}
      title={fill(WORDS.confirmTitle, { seller })}
      label={WORDS.confirm}
      grave
      onCheck={() => setChecked(true)}
      act={(text) => (kind === '' ? undefined : { do: 'confirm', seller, kind: kind as Kind, text })}
    >
      <p>{WORDS.confirmLead}</p>
      <NativeSelect
        label={WORDS.kind}
        data={['', ...kinds]}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        error={isChecked && kind === '' ? WORDS.choose : undefined}
      />
    </BreachActDialog>
  );
}
