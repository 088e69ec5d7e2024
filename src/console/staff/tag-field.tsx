import { TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { DECLARE_WORDS } from '../../words/staff-declare-en.ts';
import './tag-field.css';

type TagFieldProps = {
  id: string;
  label: string;
  description: string;
  tags: readonly string[];
  onChange: (tags: readonly string[]) => void;
  /** What was entered before, to choose from. */
  suggestions: readonly string[];
  error: ReactNode;
  /** Puts what was typed into its usual form, such as capitals. */
  tidy?: (text: string) => string;
};

/** Several short names: Enter or a comma adds one, a press takes one out, Backspace in the empty field the last. */
export function TagField({
  id,
  label,
  description,
  tags,
  onChange,
  suggestions,
  error,
  tidy = (text) => text,
}: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const listId = useId();
  const add = (text: string) => {
    const names = text.split(',').map((name) => tidy(name.trim()));
    onChange([...new Set([...tags, ...names.filter((name) => name !== '')])]);
    setTyped('');
  };
  const onKey = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    }
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!text.includes(',')) return;
    event.preventDefault();
    add(text);
  };
  return (
    <div className="tag-field">
      <TextInput
        id={id}
        label={label}
        description={description}
        placeholder={DECLARE_WORDS.tagsPlaceholder}
        value={typed}
        list={listId}
        autoComplete="off"
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKey}
        onPaste={onPaste}
        onBlur={() => add(typed)}
      />
      <datalist id={listId}>
        {suggestions
          .filter((name) => !tags.includes(name))
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      {tags.length === 0 ? null : (
        <ul className="tag-field-tags" aria-label={label}>
          {tags.map((name) => (
            <li key={name}>
              <button
                type="button"
                className="tag-field-tag"
                aria-label={DECLARE_WORDS.remove(name)}
                onClick={() => onChange(tags.filter((each) => each !== name))}
              >
                {name}
                <IconX aria-hidden="true" size={13} stroke={2.2} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
