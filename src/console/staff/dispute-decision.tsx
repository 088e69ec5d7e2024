import { Button, Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import { OUTCOME_SENTENCES } from '../../words/dispute-rulings-en.ts';
import { OUTCOME_CHOICES, DISPUTE_PROPOSED as PROPOSED, STAFF_DISPUTES as TEXT } from '../../words/disputes-en.ts';
import { fill } from '../../words/fill.ts';
import { ApiProblem } from '../api/problem.ts';
import type { DisputeDecision, StaffDispute } from '../disputes/shapes.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import { problemWords } from './problem-words.ts';
import { useDecideDispute } from './use-disputes.ts';

type Outcome = DisputeDecision['outcome'];
const OUTCOMES = Object.keys(OUTCOME_CHOICES) as readonly Outcome[];

type Draft = { readonly outcome?: Outcome; readonly reasons: DisputeDecision['reasons'] };
const EMPTY: Draft = { reasons: [] };

/** The decision, or why there is none to make now. What was chosen is kept, also when somebody else did something meanwhile. */
export function DecideDispute({ dispute }: { readonly dispute: StaffDispute }) {
  const { stage, barred } = dispute;
  const [before, setBefore] = useState(false);
  const toast = useToast();
  const why =
    barred === 'party'
      ? TEXT.barredParty
      : barred === 'same-person'
        ? TEXT.barredSame
        : stage === 'awaiting_answer'
          ? TEXT.waiting
          : stage === 'decided' || stage === 'ended'
            ? TEXT.over
            : undefined;
  if (why !== undefined)
    return (
      <Section title={TEXT.decide} frame="card">
        <p role={before ? 'status' : undefined}>{why}</p>
      </Section>
    );
  return (
    <Choice
      dispute={dispute}
      onDecided={() => {
        setBefore(true);
        toast(TEXT.done);
      }}
    />
  );
}

type ProposedProps = {
  readonly proposed: StaffDispute['proposed'];
  readonly onTake: (outcome: Outcome, reasons: DisputeDecision['reasons']) => void;
};

/** What facts alone say, before the choice; taken over by a click, and never by itself. */
function Proposed({ proposed, onTake }: ProposedProps) {
  if ('open' in proposed)
    return (
      <Notice title={PROPOSED.open}>
        <p>{proposed.words}</p>
      </Notice>
    );
  const outcome = OUTCOMES.find((each) => each === proposed.outcome);
  return (
    <Notice title={PROPOSED.title}>
      <p>
        <strong>{proposed.words}</strong>
      </p>
      <p className="soft">{PROPOSED.lead}</p>
      {outcome === undefined ? null : (
        <Button variant="default" onClick={() => onTake(outcome, proposed.rulings)}>
          {PROPOSED.take}
        </Button>
      )}
    </Notice>
  );
}

type ChoiceProps = { readonly dispute: StaffDispute; readonly onDecided: () => void };

function Choice({ dispute: { id, version, stage, rulings, proposed }, onDecided }: ChoiceProps) {
  const [draft, setDraft, forget] = useKeptDraft<Draft>(`dispute-decision:${id}`, EMPTY);
  const [fault, setFault] = useState<string>();
  const [confirming, setConfirming] = useState(false);
  const { mutate, isPending, error, reset } = useDecideDispute(id);
  const { outcome, reasons } = draft;
  const offered = rulings.filter((each) => each.outcome === outcome);
  const chosen = reasons.filter((each) => offered.some(({ ruling }) => ruling === each));
  const ask = () => {
    const missing = outcome === undefined || chosen.length === 0 ? TEXT.missing : undefined;
    setFault(missing);
    if (missing !== undefined) return;
    reset();
    setConfirming(true);
  };
  const decide = () => {
    if (outcome === undefined) return;
    mutate(
      { outcome, reasons: chosen, version },
      {
        onSuccess() {
          forget();
          onDecided();
        },
        onError: (problem) => {
          if (problem instanceof ApiProblem && problem.code === 'dispute-changed') setConfirming(false);
        },
      },
    );
  };
  const isStale = error instanceof ApiProblem && error.code === 'dispute-changed';
  return (
    <Section title={TEXT.decide} lead={stage === 'in_review' ? TEXT.review : TEXT.decideLead} frame="card">
      <Proposed proposed={proposed} onTake={(outcome, reasons) => setDraft({ outcome, reasons })} />
      <Radio.Group
        label={TEXT.outcome}
        value={outcome ?? ''}
        onChange={(value) => setDraft({ outcome: OUTCOMES.find((each) => each === value) ?? 'no_fault', reasons: [] })}
      >
        <div className="dispute-reasons">
          {OUTCOMES.map((each) => (
            <Radio key={each} value={each} label={OUTCOME_CHOICES[each]} />
          ))}
        </div>
      </Radio.Group>
      {outcome === undefined ? null : offered.length === 0 ? (
        <p className="soft">{TEXT.noReasons}</p>
      ) : (
        <Checkbox.Group
          mt="md"
          label={TEXT.reasons}
          value={[...chosen]}
          onChange={(values) =>
            setDraft({ outcome, reasons: offered.flatMap(({ ruling }) => (values.includes(ruling) ? [ruling] : [])) })
          }
        >
          <div className="dispute-reasons">
            {offered.map(({ ruling, words }) => (
              <Checkbox key={ruling} value={ruling} label={words} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {fault === undefined ? null : <Notice tone="problem">{fault}</Notice>}
      {isStale ? (
        <Notice tone="problem" title={TEXT.changed}>
          {problemWords(error)}
        </Notice>
      ) : null}
      <Button mt="md" onClick={ask}>
        {TEXT.send}
      </Button>
      {confirming && outcome !== undefined ? (
        <ConfirmDialog
          opened
          onClose={() => setConfirming(false)}
          onConfirm={decide}
          title={TEXT.confirmTitle}
          confirmLabel={TEXT.send}
          tone="grave"
          working={isPending}
          failure={error === null ? undefined : problemWords(error)}
          preview={
            <>
              <p>
                {fill(stage === 'in_review' ? TEXT.followsReview : TEXT.follows, {
                  outcome: OUTCOME_SENTENCES[outcome],
                })}
              </p>
              {outcome === 'seller_fault' ? <p>{TEXT.followsSeller}</p> : null}
            </>
          }
        />
      ) : null}
    </Section>
  );
}
