import { Button, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { ANSWER_NAMES, describeLacking, OUTCOME_CHOICES, APPEAL_WORDS as WORDS } from '../../words/staff-answers-en.ts';
import type { Appeal, CaseDetail } from './api-shapes.ts';
import {
  type AnswerDraft,
  type AppealDraft,
  EMPTY_ANSWER,
  type ItemAnswer,
  MOST_WORDS,
  OUTCOMES,
  OUTCOMES_THAT_FIT,
  readDraft,
  withAnswer,
} from './appeal-draft.ts';
import { AppealItem, nameOfItem } from './appeal-item.tsx';
import { CasePreviewView } from './case-preview.tsx';
import { CaseRefused } from './case-refused.tsx';
import { useAppealPreview, type useDecideAppeal, useRefreshCase } from './use-answers.ts';

const ANSWERS: readonly ItemAnswer[] = ['accepted', 'refused'];

type CaseAppealDecideProps = {
  detail: CaseDetail;
  appeal: Appeal;
  draft: AppealDraft;
  onChange: (draft: AppealDraft) => void;
  decide: ReturnType<typeof useDecideAppeal>;
};

/** Each item answered, an outcome that fits, its consequences seen, a reason given; only then it can be recorded. */
export function CaseAppealDecide({ detail, appeal, draft, onChange, decide }: CaseAppealDecideProps) {
  const { items, action } = appeal;
  const read = readDraft(
    draft,
    items.map(({ item }) => item),
  );
  const { fit, outcome, decision } = read;
  const preview = useAppealPreview(appeal.appeal, detail.seen, outcome);
  const refresh = useRefreshCase(detail.id);
  // A second press can come before the page shows that the first one is on its way.
  const isSending = useRef(false);
  const isReady = decision !== undefined && preview.data !== undefined;
  const lacking = describeLacking({
    ...read.lacking,
    answers: namesOf(read.lacking.answers, appeal),
    reasons: namesOf(read.lacking.reasons, appeal),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isSending.current) return;
    isSending.current = true;
    decide.mutate({ appeal: appeal.appeal, decision }, { onError: () => (isSending.current = false) });
  };
  const foreseen =
    preview.data === undefined
      ? undefined
      : {
          decisions: preview.data.decisions,
          before: { rung: preview.data.rung.before },
          after: { rung: preview.data.rung.after },
        };
  return (
    <form className="case-form" onSubmit={send}>
      {items.map((item) => (
        <AppealItem key={item.item} item={item} action={action} detail={detail} isTold={appeal.filedElsewhere}>
          <AnswerFields
            draft={draft.items[item.item] ?? EMPTY_ANSWER}
            onChange={(answer) => onChange(withAnswer(draft, item.item, answer))}
          />
        </AppealItem>
      ))}
      <h3>{WORDS.decide}</h3>
      <Radio.Group
        label={WORDS.outcome}
        description={WORDS.fits[fit]}
        value={outcome ?? ''}
        onChange={(value) => onChange({ ...draft, outcome: OUTCOMES.find((each) => each === value) })}
      >
        <div className="case-choices">
          {OUTCOMES.map((each) => (
            <Radio
              key={each}
              value={each}
              label={OUTCOME_CHOICES[each]}
              disabled={!OUTCOMES_THAT_FIT[fit].includes(each)}
            />
          ))}
        </div>
      </Radio.Group>
      <CasePreviewView preview={foreseen} error={preview.error} loading={preview.isFetching} idle={WORDS.previewIdle} />
      <Textarea
        label={WORDS.reason}
        description={WORDS.reasonHint}
        value={draft.reason}
        maxLength={MOST_WORDS}
        autosize
        minRows={3}
        onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value })}
      />
      {decide.error === null ? null : <CaseRefused error={decide.error} onReload={() => void refresh()} />}
      {lacking === undefined ? null : <p className="soft">{lacking}</p>}
      <Button type="submit" loading={decide.isPending} disabled={!isReady}>
        {WORDS.confirm}
      </Button>
    </form>
  );
}

function namesOf(items: readonly string[], appeal: Appeal): readonly string[] {
  return appeal.items.filter(({ item }) => items.includes(item)).map((each) => nameOfItem(each, appeal.action));
}

/** Accepted or refused, and why: a refusal names what was missing. */
function AnswerFields({ draft, onChange }: { draft: AnswerDraft; onChange: (draft: AnswerDraft) => void }) {
  return (
    <>
      <Radio.Group
        label={WORDS.answer}
        value={draft.answer ?? ''}
        onChange={(value) => onChange({ ...draft, answer: ANSWERS.find((each) => each === value) })}
      >
        <div className="case-choices">
          {ANSWERS.map((each) => (
            <Radio key={each} value={each} label={ANSWER_NAMES[each]} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={WORDS.itemReason[draft.answer ?? 'none']}
        description={WORDS.itemReasonHint}
        value={draft.reason}
        maxLength={MOST_WORDS}
        autosize
        minRows={2}
        onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value })}
      />
    </>
  );
}
