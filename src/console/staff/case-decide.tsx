import { Button, NativeSelect, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  CASE_TEMPLATE_IDS,
  CASE_TEMPLATES,
  type CaseTemplateId,
  unfilledBlanks,
} from '../../words/case-templates-en.ts';
import { CASE_DECISION_NAMES, CASE_WORDS } from '../../words/staff-cases-en.ts';
import { MISUSE_WORDS } from '../../words/staff-misuse-en.ts';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { violationName } from './action-words.ts';
import type { CaseChosen, CaseDetail } from './api-shapes.ts';
import { CasePreviewView } from './case-preview.tsx';
import { CaseRefused } from './case-refused.tsx';
import { useCasePreview, useDecide } from './use-cases.ts';

type Decision = CaseDetail['decisions'][number];

const LEAST = 10;

/** The decision: chosen, its consequences seen, its reason given; only then it can be recorded. */
export function CaseDecide({ detail, onReload }: { detail: CaseDetail; onReload: () => void }) {
  const { id, kind, decisions, exceptions, misuse, seen } = detail;
  const [decision, setDecision] = useState<Decision>();
  const [template, setTemplate] = useState<CaseTemplateId>();
  const [reason, setReason] = useState('');
  const [conditions, setConditions] = useState('');
  const [exception, setException] = useState('');
  const [breach, setBreach] = useState('');
  const toast = useToast();
  const decide = useDecide(id);
  const asksConditions = decision === 'reinstated' && kind === 'reinstatement';
  const asksBreach = decision === 'confirmed' && misuse !== null;
  const asksException = decision === 'approved' && exceptions.length > 0;
  const stated = conditions.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const chosen: CaseChosen | undefined =
    decision === undefined || (asksBreach && breach === '')
      ? undefined
      : {
          decision,
          ...(asksConditions && stated.length > 0 ? { conditions: stated } : {}),
          ...(asksBreach ? { breach } : {}),
          ...(asksException && exception !== '' ? { exception } : {}),
        };
  const preview = useCasePreview(id, seen, chosen);
  const blanks = template === undefined ? [] : unfilledBlanks(template, reason);
  const isReady =
    chosen !== undefined &&
    preview.data !== undefined &&
    !preview.data.contactFirst &&
    !(asksConditions && stated.length === 0) &&
    reason.trim().length >= LEAST &&
    blanks.length === 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || decide.isPending) return;
    decide.mutate(
      { ...chosen, reason, seen, ...(template === undefined ? {} : { template }) },
      { onSuccess: () => toast(CASE_WORDS.done) },
    );
  };
  const begin = (next: CaseTemplateId | undefined) => {
    setTemplate(next);
    if (next !== undefined) setReason(CASE_TEMPLATES[next].text);
  };
  return (
    <Section title={CASE_WORDS.decide} frame="card">
      <form className="case-form" onSubmit={send}>
        <Radio.Group
          label={CASE_WORDS.decision}
          value={decision ?? ''}
          onChange={(value) => setDecision(decisions.find((each) => each === value))}
        >
          <div className="case-choices">
            {decisions.map((each) => (
              <Radio key={each} value={each} label={CASE_DECISION_NAMES[each]} />
            ))}
          </div>
        </Radio.Group>
        {asksConditions ? (
          <Textarea
            label={CASE_WORDS.conditions}
            description={CASE_WORDS.conditionsHint}
            value={conditions}
            autosize
            minRows={2}
            onChange={(event) => setConditions(event.currentTarget.value)}
          />
        ) : null}
        {asksBreach ? (
          <NativeSelect
            label={MISUSE_WORDS.breach}
            value={breach}
            onChange={(event) => setBreach(event.currentTarget.value)}
          >
            <option value="">{MISUSE_WORDS.breachNone}</option>
            {misuse.breaches.map((each) => (
              <option key={each} value={each}>
                {violationName(each)}
              </option>
            ))}
          </NativeSelect>
        ) : null}
        {asksException ? (
          <NativeSelect
            label={CASE_WORDS.exception}
            value={exception}
            onChange={(event) => setException(event.currentTarget.value)}
          >
            <option value="">{CASE_WORDS.exceptionNone}</option>
            {exceptions.map((code) => (
              <option key={code} value={code}>
                {CASE_WORDS.exceptionAtOnce(code)}
              </option>
            ))}
          </NativeSelect>
        ) : null}
        <CasePreviewView preview={preview.data} error={preview.error} loading={preview.isFetching} />
        <NativeSelect
          label={CASE_WORDS.template}
          value={template ?? ''}
          onChange={(event) => begin(CASE_TEMPLATE_IDS.find((each) => each === event.currentTarget.value))}
        >
          <option value="">{CASE_WORDS.noTemplate}</option>
          {CASE_TEMPLATE_IDS.map((each) => (
            <option key={each} value={each}>
              {CASE_TEMPLATES[each].name}
            </option>
          ))}
        </NativeSelect>
        <Textarea
          label={CASE_WORDS.reason}
          description={CASE_WORDS.reasonHint}
          error={blanks.length === 0 ? undefined : CASE_WORDS.blanks(blanks)}
          value={reason}
          maxLength={4000}
          autosize
          minRows={3}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {decide.error === null ? null : <CaseRefused error={decide.error} onReload={onReload} />}
        <Button type="submit" loading={decide.isPending} disabled={!isReady}>
          {CASE_WORDS.confirm}
        </Button>
      </form>
    </Section>
  );
}
