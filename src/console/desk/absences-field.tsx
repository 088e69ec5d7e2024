import { Button, CloseButton, TextInput } from '@mantine/core';
import { WORKING_TIME_TEXT as TEXT } from '../../words/desk-en.ts';
import { fill } from '../../words/fill.ts';
import type { AbsenceFault, TypedAbsence, TypedFaults } from './working-time-draft.ts';

type AbsencesFieldProps = {
  /** Nothing can be set for days before. */
  readonly today: string;
  readonly away: readonly TypedAbsence[];
  readonly faults: TypedFaults['away'];
  readonly onChange: (away: readonly TypedAbsence[]) => void;
};

/** Days away, each with its first and last day. */
export function AbsencesField({ today, away, faults, onChange }: AbsencesFieldProps) {
  const change = (key: number, part: Partial<TypedAbsence>) =>
    onChange(away.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const add = () => onChange([...away, { key: Math.max(-1, ...away.map(({ key }) => key)) + 1, from: '', to: '' }]);
  return (
    <fieldset className="working-time-away">
      <legend>{TEXT.away}</legend>
      <p className="soft">{TEXT.awayHow}</p>
      {away.length === 0 ? <p>{TEXT.awayNone}</p> : null}
      {away.map((each) => (
        <Absence
          key={each.key}
          today={today}
          absence={each}
          fault={faults.get(each.key)}
          onChange={(part) => change(each.key, part)}
          onRemove={() => onChange(away.filter(({ key }) => key !== each.key))}
        />
      ))}
      <Button variant="default" onClick={add}>
        {TEXT.add}
      </Button>
    </fieldset>
  );
}

type AbsenceProps = {
  readonly today: string;
  readonly absence: TypedAbsence;
  readonly fault: AbsenceFault | undefined;
  readonly onChange: (part: Partial<TypedAbsence>) => void;
  readonly onRemove: () => void;
};

function Absence({ today, absence: { from, to }, fault, onChange, onRemove }: AbsenceProps) {
  return (
    <div className="working-time-absence">
      <TextInput
        type="date"
        label={TEXT.from}
        min={from !== '' && from < today ? from : today}
        value={from}
        error={fault === 'incomplete' && from === '' ? TEXT.incomplete : undefined}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={TEXT.to}
        min={from === '' ? today : from}
        value={to}
        error={
          fault === 'backwards' ? TEXT.backwards : fault === 'incomplete' && to === '' ? TEXT.incomplete : undefined
        }
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
      <CloseButton aria-label={fill(TEXT.remove, { from, to })} onClick={onRemove} />
    </div>
  );
}
