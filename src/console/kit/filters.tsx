import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { FILTERS } from '../../words/console-en.ts';
import { useShortcut } from './shortcuts.tsx';
import './filters.css';

export type SearchFieldProps = {
  label: string;
  /** What is being searched for now, from the URL. */
  value: string;
  /** Called when typing pauses. */
  onChange: (value: string) => void;
  placeholder?: string;
};

const PAUSE = 300;

/** A search that `/` leads to. */
export function SearchField({ label, value, onChange, placeholder }: SearchFieldProps) {
  const ref = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // The URL changed by other means, such as going back.
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => tell(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value]);
  useShortcut('/', FILTERS.search, () => ref.current?.focus());
  const clear =
    typed === '' ? null : <CloseButton size="sm" aria-label={FILTERS.clearSearch} onClick={() => setTyped('')} />;
  return (
    <TextInput
      ref={ref}
      className="search-field"
      type="search"
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      leftSection={<IconSearch aria-hidden="true" size={16} />}
      rightSection={clear}
    />
  );
}

export type FilterSelectProps<Value extends string> = {
  label: string;
  /** Undefined: not filtered by it. */
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  options: readonly { readonly value: Value; readonly label: string }[];
  /** What no filter is called. */
  any?: string;
};

/** One of several; the browser's own list, which every phone knows how to show. */
export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const { label, value, onChange, options, any = FILTERS.any } = props;
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option.value === event.currentTarget.value)?.value)}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}

export type Chip = { readonly key: string; readonly label: string; readonly onRemove: () => void };

/** The filters in force, each with a cross. */
export function FilterChips({ chips, onClear }: { chips: readonly Chip[]; onClear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={FILTERS.active}>
      {chips.map(({ key, label, onRemove }) => (
        <li key={key}>
          <button type="button" className="filter-chip" aria-label={FILTERS.remove(label)} onClick={onRemove}>
            {label}
            <IconX aria-hidden="true" size={13} stroke={2.2} />
          </button>
        </li>
      ))}
      <li>
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          {FILTERS.clear}
        </Button>
      </li>
    </ul>
  );
}

export type ToggleChipsProps<Value extends string> = {
  label: string;
  options: readonly { readonly value: Value; readonly label: string; readonly count?: number }[];
  chosen: readonly Value[];
  onChange: (chosen: readonly Value[]) => void;
};

/** Several of a few, side by side: kinds of entries, rungs with their counts. */
export function ToggleChips<Value extends string>({ label, options, chosen, onChange }: ToggleChipsProps<Value>) {
  return (
    <fieldset className="toggle-chips">
      <legend className="hidden-from-sight">{label}</legend>
      {options.map(({ value, label: name, count }) => (
        <button
          key={value}
          type="button"
          className="filter-chip"
          aria-pressed={chosen.includes(value)}
          onClick={() =>
            onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
          }
        >
          {name}
          {count === undefined ? null : <span className="filter-chip-count">{count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
