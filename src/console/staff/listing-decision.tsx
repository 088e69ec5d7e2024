import { Button, Checkbox, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { STAFF_LISTINGS as TEXT } from '../../words/listings-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import type { ListingDecision, StaffListing } from '../listings/shapes.ts';
import { problemWords } from './problem-words.ts';
import { useDecideListing } from './use-listings.ts';

type Move = StaffListing['may'][number];
type Ruling = StaffListing['rulings'][number];
type Draft = {
  readonly move?: Move;
  readonly finding?: Ruling['finding'];
  readonly reasons: readonly Ruling['ruling'][];
  readonly text: string;
};
const EMPTY: Draft = { reasons: [], text: '' };
const FINDINGS = Object.keys(TEXT.findings) as readonly Ruling['finding'][];

/** The decision, or why it is not this person’s. What was chosen is kept, also when somebody else did something meanwhile. */
export function DecideListing({ listing }: { readonly listing: StaffListing }) {
  const { barred } = listing;
  if (barred !== undefined)
    return (
      <Section title={TEXT.decide} frame="card">
        <p>{barred === 'party' ? TEXT.barredParty : TEXT.barredSame}</p>
      </Section>
    );
  return <Choice listing={listing} />;
}

/** What is sent; undefined: something is missing. */
function decisionOf({ move, finding, reasons, text }: Draft, version: number): ListingDecision | undefined {
  const words = text.trim();
  const isSaid = words.length >= 10;
  switch (move) {
    case 'restore':
    case 'keep':
      return isSaid ? { decision: move, text: words, version } : undefined;
    case 'take_down':
      if (finding === undefined || finding === 'accurate' || reasons.length === 0 || !isSaid) return undefined;
      return { decision: move, finding, reasons: [...reasons], text: words, version };
    case 'inspect':
      if (finding === undefined || reasons.length === 0 || (words !== '' && !isSaid)) return undefined;
      return { decision: move, finding, reasons: [...reasons], version, ...(isSaid && { text: words }) };
    case undefined:
      return undefined;
  }
}

function Choice({ listing: { id, version, may, rulings } }: { readonly listing: StaffListing }) {
  const [draft, setDraft, forget] = useKeptDraft<Draft>(`listing-decision:${id}`, EMPTY);
  const [isMissing, setMissing] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const toast = useToast();
  const { mutate, isPending, error, reset } = useDecideListing(id);
  const move = may.find((each) => each === draft.move);
  const isFinding = move === 'inspect' || move === 'take_down';
  const offered = rulings.filter(({ finding }) => finding === draft.finding);
  const reasons = draft.reasons.filter((each) => offered.some(({ ruling }) => ruling === each));
  const decision = decisionOf({ ...draft, ...(move === undefined ? {} : { move }), reasons }, version);
  const isGrave = isFinding && (draft.finding === 'prohibited' || draft.finding === 'counterfeit');
  const isStale = error instanceof ApiProblem && error.code === 'listing-changed';
  const ask = () => {
    setMissing(decision === undefined || move === undefined);
    if (decision === undefined) return;
    reset();
    setConfirming(true);
  };
  const decide = () =>
    decision === undefined
      ? undefined
      : mutate(decision, {
          onSuccess() {
            forget();
            setConfirming(false);
            toast(TEXT.done);
          },
          onError: (problem) => {
            if (problem instanceof ApiProblem && problem.code === 'listing-changed') setConfirming(false);
          },
        });
  return (
    <Section title={TEXT.decide} frame="card">
      <Radio.Group
        label={TEXT.what}
        value={move ?? ''}
        onChange={(value) => {
          const chosen = may.find((each) => each === value);
          if (chosen !== undefined) setDraft({ ...draft, move: chosen });
        }}
      >
        <div className="listing-choices">
          {may.map((each) => (
            <Radio key={each} value={each} label={TEXT.choices[each]} />
          ))}
        </div>
      </Radio.Group>
      {isFinding ? (
        <Radio.Group
          mt="md"
          label={TEXT.finding}
          value={draft.finding ?? ''}
          onChange={(value) => {
            const finding = FINDINGS.find((each) => each === value);
            if (finding !== undefined) setDraft({ ...draft, finding, reasons: [] });
          }}
        >
          <div className="listing-choices">
            {FINDINGS.filter((each) => move === 'inspect' || each !== 'accurate').map((each) => (
              <Radio key={each} value={each} label={TEXT.findings[each]} />
            ))}
          </div>
        </Radio.Group>
      ) : null}
      {isFinding && offered.length > 0 ? (
        <Checkbox.Group
          mt="md"
          label={TEXT.reasons}
          value={[...reasons]}
          onChange={(values) =>
            setDraft({ ...draft, reasons: offered.flatMap(({ ruling }) => (values.includes(ruling) ? [ruling] : [])) })
          }
        >
          <div className="listing-choices">
            {offered.map(({ ruling, words }) => (
              <Checkbox key={ruling} value={ruling} label={words} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      <Textarea
        mt="md"
        label={TEXT.text}
        description={TEXT.textHelp}
        rows={4}
        maxLength={4000}
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      {isMissing ? <Notice tone="problem">{TEXT.missing}</Notice> : null}
      {isStale ? (
        <Notice tone="problem" title={TEXT.changed}>
          {problemWords(error)}
        </Notice>
      ) : null}
      <Button mt="md" onClick={ask}>
        {TEXT.send}
      </Button>
      {confirming && move !== undefined ? (
        <ConfirmDialog
          opened
          onClose={() => setConfirming(false)}
          onConfirm={decide}
          title={TEXT.confirmTitle}
          confirmLabel={TEXT.choices[move]}
          tone="grave"
          working={isPending}
          failure={error === null ? undefined : problemWords(error)}
          preview={
            <>
              <p>{TEXT.follows[move]}</p>
              {isGrave ? <p>{TEXT.grave}</p> : null}
            </>
          }
        />
      ) : null}
    </Section>
  );
}
