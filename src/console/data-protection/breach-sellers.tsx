import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { OWN_SLIP, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { without } from '../kit/without.ts';
import { BreachActDialog } from './breach-act-dialog.tsx';
import { BreachSecrecy } from './breach-secrecy.tsx';
import { ConfirmMisuse, conductName } from './confirm-misuse.tsx';
import type { Breach } from './use-breaches.ts';

/** The sellers who were told, what they replied, and the way into enforcement once they were heard. */
export function BreachSellers({ breach }: { readonly breach: Breach }) {
  const { id, sellers, can, drafts } = breach;
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
      <BreachSecrecy breach={breach} />
      {sellers.map(({ seller, toldAt, replyUntil, repliedAt, confirmed, coached }) => (
        <div key={seller}>
          <FactList
            facts={[
              { term: WORDS.seller, detail: <code>{seller}</code> },
              { term: WORDS.told, detail: <Instant at={toldAt} /> },
              repliedAt === undefined
                ? { term: WORDS.waitsUntil, detail: <Instant at={replyUntil} /> }
                : { term: WORDS.replied, detail: <Instant at={repliedAt} /> },
              ...without(confirmed, coached).map((kind) => ({ term: WORDS.kind, detail: conductName(kind) })),
              ...coached.map((kind) => ({ term: OWN_SLIP.coached, detail: conductName(kind) })),
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
        <ConfirmMisuse breach={breach} seller={confirming} onClose={() => setConfirming(undefined)} />
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
