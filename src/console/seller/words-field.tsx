import { Textarea } from '@mantine/core';
import { ANSWER_TEXT as TEXT } from '../../words/answers-en.ts';
import { fill } from '../../words/fill.ts';

/** What may be written in one field, in characters; the service says the same. */
const MOST_WORDS = 2000;

type WordsFieldProps = {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | undefined;
};

/** A field for a few sentences, with a count of what is left. */
export function WordsField({ id, label, hint, value, onChange, fault }: WordsFieldProps) {
  return (
    <Textarea
      {...(id === undefined ? {} : { id })}
      label={label}
      description={[hint, fill(TEXT.count, { count: value.length, most: MOST_WORDS })].filter(Boolean).join(' ')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      error={fault}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={MOST_WORDS}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
