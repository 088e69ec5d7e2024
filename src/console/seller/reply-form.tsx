import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { QUICK_REPLIES_TEXT as TEXT } from '../../words/quick-replies-en.ts';
import { LONGEST_REPLY } from './use-own-replies.ts';

type ReplyFormProps = {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The others of the list: none is kept twice. */
  readonly others: readonly string[];
  /** What the service said of these words. */
  readonly trouble: string | undefined;
  readonly isKeeping: boolean;
  readonly keep: string;
  readonly onKeep: (words: string) => void;
  readonly onCancel?: (() => void) | undefined;
  readonly field?: Ref<HTMLTextAreaElement>;
};

/** Where one writes a quick reply, or changes one. */
export function ReplyForm(props: ReplyFormProps) {
  const { label, words, onWords, others, trouble, isKeeping, keep, onKeep, onCancel, field } = props;
  const [isTried, setTried] = useState(false);
  const written = words.trim();
  const wrong = wrongWith(written, others);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(wrong !== undefined);
    if (wrong === undefined && !isKeeping) onKeep(written);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onCancel !== undefined) onCancel();
  };
  return (
    <form className="reply-form" onSubmit={submit}>
      <Textarea
        ref={field}
        label={label}
        description={fill(TEXT.size, { count: words.length, longest: LONGEST_REPLY })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={(isTried || written.length > LONGEST_REPLY ? wrong : undefined) ?? trouble}
        value={words}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => {
          setTried(false);
          onWords(event.currentTarget.value);
        }}
        onKeyDown={onKey}
      />
      <div className="reply-buttons">
        <Button type="submit" loading={isKeeping}>
          {keep}
        </Button>
        {onCancel === undefined ? null : (
          <Button variant="default" onClick={onCancel}>
            {TEXT.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

function wrongWith(written: string, others: readonly string[]): string | undefined {
  if (written === '') return TEXT.empty;
  if (written.length > LONGEST_REPLY) return fill(TEXT.tooLong, { count: written.length - LONGEST_REPLY });
  return others.includes(written) ? TEXT.twice : undefined;
}
