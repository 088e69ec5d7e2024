import { NativeSelect } from '@mantine/core';

type ChoiceSelectProps<Value extends string> = {
  readonly label: string;
  /** What can be chosen, as it is called. */
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of a few, by name. */
export function ChoiceSelect<Value extends string>({ label, names, value, onChange }: ChoiceSelectProps<Value>) {
  const data = (Object.keys(names) as Value[]).map((each) => ({ value: each, label: names[each] }));
  return (
    <NativeSelect
      label={label}
      data={data}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    />
  );
}
