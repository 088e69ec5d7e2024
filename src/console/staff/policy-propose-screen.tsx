import { Button, FileButton, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { POLICY_WORDS, PROPOSE_WORDS as WORDS } from '../../words/staff-policies-en.ts';
import { Notice } from '../kit/notice.tsx';
import { PageHeader } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import type { PolicyCheck } from './api-shapes.ts';
import { PolicyChanges } from './policy-changes.tsx';
import { problemWords } from './problem-words.ts';
import { useCheck, useFile, usePolicies, usePropose } from './use-policies.ts';
import './policies.css';

const EMPTY = { document: '', reason: '' };
const LEAST_REASON = 10;

/** Where a version is written: what is wrong with it, what it changes, then it is proposed. */
export function PolicyProposeScreen() {
  const [draft, setDraft, forget] = useKeptDraft('policy', EMPTY);
  const policies = usePolicies();
  const file = useFile();
  const check = useCheck();
  const propose = usePropose();
  const navigate = useNavigate();
  const toast = useToast();
  const latest = policies.data?.items[0];
  const write = (document: string) => setDraft({ ...draft, document });
  const isChecked = check.variables === draft.document;
  const checked = isChecked ? check.data : undefined;
  const isGood = checked?.policy != null;

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isGood) {
      check.mutate(draft.document);
      return;
    }
    propose.mutate(draft, {
      onSuccess: ({ id }) => {
        forget();
        toast(WORDS.sent);
        void navigate({ to: '/staff/policies/proposals/$id', params: { id } });
      },
    });
  };
  const problem = file.error ?? check.error ?? propose.error;
  return (
    <>
      <PageHeader title={WORDS.title} lead={WORDS.lead} back={<Link to="/staff/policies">{POLICY_WORDS.title}</Link>} />
      <form className="policy-form" onSubmit={send}>
        <div className="policy-begin">
          {latest === undefined ? null : (
            <Button
              variant="default"
              loading={file.isPending}
              onClick={() => file.mutate(latest.id, { onSuccess: ({ document }) => write(document) })}
            >
              {WORDS.begin}
            </Button>
          )}
          <FileButton accept=".yaml,.yml,text/yaml" onChange={(chosen) => void chosen?.text().then(write)}>
            {(props) => (
              <Button variant="default" {...props}>
                {WORDS.file}
              </Button>
            )}
          </FileButton>
        </div>
        <Textarea
          className="policy-file"
          label={WORDS.document}
          description={WORDS.documentHint}
          value={draft.document}
          rows={18}
          spellCheck={false}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <Textarea
          label={WORDS.reason}
          description={WORDS.reasonHint}
          value={draft.reason}
          maxLength={4000}
          autosize
          minRows={2}
          onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
        />
        {check.data === undefined || isChecked ? null : <p className="soft">{WORDS.changed}</p>}
        {checked === undefined ? null : <Checked checked={checked} />}
        {problem === null ? null : <Notice tone="problem">{problemWords(problem)}</Notice>}
        {isGood ? (
          <Button type="submit" loading={propose.isPending} disabled={draft.reason.trim().length < LEAST_REASON}>
            {WORDS.send(checked.policy ?? '')}
          </Button>
        ) : (
          <Button type="submit" loading={check.isPending} disabled={draft.document.trim() === ''}>
            {WORDS.check}
          </Button>
        )}
      </form>
    </>
  );
}

function Checked({ checked: { problems, comparison } }: { readonly checked: PolicyCheck }) {
  if (comparison !== null) return <PolicyChanges comparison={comparison} />;
  return (
    <Notice tone="problem" title={WORDS.wrong(problems.length)}>
      <ol className="policy-problems">
        {problems.map(({ line, column, field, code, detail, cure }) => (
          <li key={`${line} ${column} ${field} ${code}`}>
            <strong>{WORDS.line(line)}</strong>: {field === '' ? null : <code>{field}</code>} {detail}; {cure}.
          </li>
        ))}
      </ol>
    </Notice>
  );
}
