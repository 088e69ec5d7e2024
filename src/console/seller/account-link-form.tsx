import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { ANSWER_TEXT } from '../../words/answers-en.ts';
import { EXPLANATION_NAMES, LINKS_TEXT as TEXT } from '../../words/links-en.ts';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import { AnswerFailure } from './answer-failure.tsx';
import { FilePicker } from './file-picker.tsx';
import { type AccountLink, type Explained, useExplainLink } from './use-answers.ts';
import { numberOf, useFiles } from './use-files.ts';
import { WordsField } from './words-field.tsx';

const KINDS = Object.keys(EXPLANATION_NAMES) as readonly Explained['kind'][];

type AccountLinkFormProps = { readonly link: AccountLink; readonly onDone: () => void };

/** The form that explains a link; a revision begins with what was said. */
export function AccountLinkForm({ link, onDone }: AccountLinkFormProps) {
  const toast = useToast();
  const explain = useExplainLink(link.link);
  const of = { purpose: 'link', number: numberOf(link.link) } as const;
  const files = useFiles(of);
  const [isUploading, setUploading] = useState(false);
  const [latest] = link.explanations;
  const [begun] = useState<{ kind: Explained['kind']; text: string }>(() => ({
    kind: latest?.kind ?? 'household',
    text: latest?.text ?? '',
  }));
  const [draft, setDraft, forget] = useKeptDraft(`link:${link.link}:${latest?.version ?? 0}`, begun);
  const [asked, setAsked] = useState(false);
  const textId = useId();
  const lacks = draft.kind === 'other' && draft.text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (lacks) return document.getElementById(textId)?.focus();
    const drafts = files.data?.items.filter(({ answer, destroyed }) => answer === null && !destroyed) ?? [];
    explain.mutate(
      { ...draft, files: drafts.map(({ file }) => file) },
      {
        onSuccess: () => {
          forget();
          onDone();
          toast(TEXT.sent);
        },
      },
    );
  };
  return (
    <form className="answers-form" noValidate onSubmit={submit}>
      <NativeSelect
        label={TEXT.kind}
        value={draft.kind}
        data={KINDS.map((value) => ({ value, label: EXPLANATION_NAMES[value] }))}
        onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value as Explained['kind'] })}
      />
      <WordsField
        id={textId}
        label={draft.kind === 'other' ? TEXT.textOther : TEXT.text}
        hint={TEXT.hint}
        value={draft.text}
        fault={asked && lacks ? ANSWER_TEXT.missing : undefined}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <FilePicker of={of} onBusy={setUploading} />
      <AnswerFailure error={explain.error} data={ANSWER_TEXT.stillHere} />
      <div className="answers-buttons">
        <Button type="submit" loading={explain.isPending} disabled={isUploading}>
          {TEXT.send}
        </Button>
        {latest === undefined ? null : (
          <Button variant="default" disabled={explain.isPending} onClick={onDone}>
            {TEXT.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
