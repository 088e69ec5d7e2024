import { Button, Radio, SegmentedControl } from '@mantine/core';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { capital } from '../../words/quantities-en.ts';
import { CHECK_RESULT_NAMES, RETURN_CHECK_NAMES, RETURN_OUTCOME_NAMES } from '../../words/returns-en.ts';
import { INSPECT_TEXT as TEXT } from '../../words/seller-returns-en.ts';
import './inspect-form.css';
import type { Checks, Outcome } from './shapes.ts';

const CHECKS = Object.keys(RETURN_CHECK_NAMES) as readonly (keyof Checks)[];
const RESULTS = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: CHECK_RESULT_NAMES[value] }));
const OUTCOMES = Object.keys(RETURN_OUTCOME_NAMES) as readonly Outcome[];

export type InspectFormProps = {
  readonly working: boolean;
  /** What the service did not like; what was chosen stays. */
  readonly failure?: ReactNode;
  /** Fields besides, of a hub. */
  readonly children?: ReactNode;
  /** Whether those are filled in. */
  readonly ready?: boolean;
  readonly onDone: (found: { readonly outcome: Outcome; readonly checks: Checks }) => void;
  /** A hub has gloves on. */
  readonly size?: 'sm' | 'lg';
};

/** What was found in what came back: point by point, and what it comes to. */
export function InspectForm({ working, failure, children, ready = true, onDone, size = 'sm' }: InspectFormProps) {
  const [checks, setChecks] = useState<Partial<Checks>>({});
  const [outcome, setOutcome] = useState<Outcome>();
  const names = useId();
  const missing = [
    ...CHECKS.filter((check) => checks[check] === undefined).map((check) => RETURN_CHECK_NAMES[check]),
    ...(outcome === undefined ? [TEXT.outcome.toLowerCase()] : []),
    ...(ready ? [] : [TEXT.place.toLowerCase()]),
  ];
  const whole = CHECKS.every((check) => checks[check] !== undefined) ? (checks as Checks) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (whole !== undefined && outcome !== undefined && ready && !working) onDone({ outcome, checks: whole });
  };
  return (
    <form className="inspect-form" data-size={size} onSubmit={submit}>
      <fieldset>
        <legend>{TEXT.each}</legend>
        {CHECKS.map((check) => (
          <div key={check} className="inspect-check">
            <span id={`${names}${check}`}>{capital(RETURN_CHECK_NAMES[check])}</span>
            <SegmentedControl
              size={size}
              data={RESULTS}
              aria-labelledby={`${names}${check}`}
              value={checks[check] ?? ''}
              onChange={(result) => setChecks({ ...checks, [check]: result })}
            />
          </div>
        ))}
      </fieldset>
      <Radio.Group
        label={TEXT.outcome}
        description={TEXT.outcomeLead}
        value={outcome ?? ''}
        onChange={(chosen) => setOutcome(chosen as Outcome)}
      >
        <div className="inspect-outcomes">
          {OUTCOMES.map((each) => (
            <Radio
              key={each}
              value={each}
              size={size === 'lg' ? 'lg' : 'sm'}
              label={capital(RETURN_OUTCOME_NAMES[each])}
              description={TEXT.counts[each]}
            />
          ))}
        </div>
      </Radio.Group>
      {children}
      <p className="soft">{TEXT.customerReads}</p>
      {missing.length === 0 ? null : (
        <p id={`${names}missing`} className="soft">
          {fill(TEXT.missing, { points: missing.join(', ') })}
        </p>
      )}
      {failure}
      <Button
        aria-describedby={missing.length === 0 ? undefined : `${names}missing`}
        type="submit"
        size={size === 'lg' ? 'md' : 'sm'}
        loading={working}
        disabled={missing.length > 0}
      >
        {TEXT.confirm}
      </Button>
    </form>
  );
}
