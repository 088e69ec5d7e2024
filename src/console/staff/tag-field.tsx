import { TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import { DECLARE_WORDS } from '../../words/staff-declare-en.ts';
import './tag-field.css';

type TagFieldProps = {
  id: string;
  label: string;
  description: string;
  tags: readonly string[];
  /** What stands in the field and is no tag yet. */
  typed: string;
  onType: (text: string) => void;
  /** One name, or several with commas between them. */
  onAdd: (text: string) => void;
  onRemove: (tag: string) => void;
  /** What was entered before, to choose from. */
  suggestions: readonly string[];
  error: ReactNode;
};

/** Several short names: Enter or a comma adds one, a press takes one out, Backspace in the empty field the last. */
export function TagField(props: TagFieldProps) {
  const { id, label, description, tags, typed, onType, onAdd, onRemove, suggestions, error } = props;
  const listId = useId();
  const onKey = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '') {
      event.preventDefault();
      onAdd(typed);
    }
    const last = tags.at(-1);
    if (event.key === 'Backspace' && typed === '' && last !== undefined) onRemove(last);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!text.includes(',')) return;
    event.preventDefault();
    onAdd(text);
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
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKey}
        onPaste={onPaste}
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
                onClick={() => onRemove(name)}
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
