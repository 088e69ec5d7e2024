import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { DECLARATION_FAULTS, DECLARE_WORDS } from '../../words/staff-declare-en.ts';
import { useClock } from '../kit/clock.tsx';
import { absolute } from '../kit/time.ts';
import type { Affected, Context } from './api-shapes.ts';
import {
  AFFECTED,
  type Draft,
  type DraftFaults,
  type DraftField,
  daysUntil,
  fieldId,
  KINDS,
  PLACES,
  type PlaceField,
  type Typed,
  withNames,
} from './declaration-draft.ts';
import { TagField } from './tag-field.tsx';
import { instantFromLocal } from './zoned-time.ts';
import './declare-form.css';

export type DeclareFormProps = {
  draft: Draft;
  faults: DraftFaults;
  /** What was declared before, to choose places and carriers from. */
  past: readonly Context[];
  onChange: (draft: Draft) => void;
  typed: Typed;
  onType: (typed: Typed) => void;
};

/** The fields of a declaration. */
export function DeclareForm(props: DeclareFormProps) {
  const { draft, faults, onChange } = props;
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  return (
    <>
      <KindField draft={draft} set={set} />
      <TimeFields {...props} set={set} />
      <AffectedField draft={draft} faults={faults} set={set} />
      <PlaceFields {...props} />
    </>
  );
}

type Set = (change: Partial<Draft>) => void;

function wordsFor(faults: DraftFaults, field: DraftField): string | undefined {
  const fault = faults[field];
  return fault === undefined ? undefined : DECLARATION_FAULTS[fault];
}

function KindField({ draft, set }: { draft: Draft; set: Set }) {
  return (
    <fieldset>
      <legend>{DECLARE_WORDS.kind}</legend>
      <div className="declare-form-choices">
        {KINDS.map((kind) => (
          <Choice key={kind} label={DECLARE_WORDS.kinds[kind]} hint={DECLARE_WORDS.kindHints[kind]}>
            <input type="radio" name="kind" value={kind} checked={draft.kind === kind} onChange={() => set({ kind })} />
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

function Choice({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="declare-form-choice">
      {children}
      <strong>{label}</strong>
      <span className="declare-form-hint">{hint}</span>
    </label>
  );
}

/** Stretches that are often meant: how many days back they begin and end. */
const QUICK = [
  { key: 'today', days: [0, 0] },
  { key: 'yesterday', days: [1, 1] },
  { key: 'threeDays', days: [2, 0] },
  { key: 'week', days: [6, 0] },
] as const;

function TimeFields({ draft, faults, set }: DeclareFormProps & { set: Set }) {
  const { zone, now } = useClock();
  return (
    <fieldset>
      <legend>{DECLARE_WORDS.when}</legend>
      <p className="declare-form-lead">{DECLARE_WORDS.zone(zone)}</p>
      <div className="declare-form-quick">
        {QUICK.map(({ key, days: [first, last] }) => (
          <Button key={key} variant="default" size="compact-sm" onClick={() => set(daysUntil(now, zone, first, last))}>
            {DECLARE_WORDS.quick[key]}
          </Button>
        ))}
      </div>
      <div className="declare-form-pair">
        {(['from', 'to'] as const).map((field) => (
          <TextInput
            key={field}
            id={fieldId(field)}
            type="datetime-local"
            label={DECLARE_WORDS[field]}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            description={inUtc(draft[field], zone)}
            error={wordsFor(faults, field)}
            value={draft[field]}
            onChange={(event) => set({ [field]: event.currentTarget.value })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** `2 Mar 2026, 15:00 UTC`, below the field with the marketplace's time. */
function inUtc(local: string, zone: string): string {
  const at = instantFromLocal(local, zone);
  return typeof at === 'string' ? DECLARE_WORDS.noUtc : DECLARE_WORDS.utc(absolute(new Date(at).toISOString(), 'UTC'));
}

function AffectedField({ draft, faults, set }: { draft: Draft; faults: DraftFaults; set: Set }) {
  const fault = wordsFor(faults, 'affects');
  const toggle = (each: Affected) => {
    const chosen = draft.affects.includes(each)
      ? draft.affects.filter((other) => other !== each)
      : [...draft.affects, each];
    set({ affects: AFFECTED.filter((other) => chosen.includes(other)) });
  };
  return (
    <fieldset aria-describedby={fault === undefined ? undefined : `${fieldId('affects')}-fault`}>
      <legend>{DECLARE_WORDS.affects}</legend>
      <div className="declare-form-choices">
        {AFFECTED.map((each, index) => (
          <Choice key={each} label={DECLARE_WORDS.affected[each]} hint={DECLARE_WORDS.affectedHints[each]}>
            <input
              id={index === 0 ? fieldId('affects') : undefined}
              type="checkbox"
              checked={draft.affects.includes(each)}
              onChange={() => toggle(each)}
            />
          </Choice>
        ))}
      </div>
      {fault === undefined ? null : (
        <p className="declare-form-fault" id={`${fieldId('affects')}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}

const PLACE_HINTS = {
  regions: DECLARE_WORDS.regionsHint,
  countries: DECLARE_WORDS.countriesHint,
  carriers: DECLARE_WORDS.carriersHint,
};

function PlaceFields({ draft, typed, faults, past, onChange, onType }: DeclareFormProps) {
  const add = (field: PlaceField) => (text: string) => {
    onChange(withNames(draft, field, text));
    onType({ ...typed, [field]: '' });
  };
  return (
    <fieldset>
      <legend>{DECLARE_WORDS.where}</legend>
      <p className="declare-form-lead">{DECLARE_WORDS.whereHint}</p>
      <div className="declare-form-pair">
        {PLACES.map((field) => (
          <TagField
            key={field}
            id={fieldId(field)}
            label={DECLARE_WORDS[field]}
            description={PLACE_HINTS[field]}
            tags={draft[field]}
            typed={typed[field] ?? ''}
            suggestions={[...new Set(past.flatMap((context) => context[field] ?? []))].toSorted()}
            error={wordsFor(faults, field)}
            onType={(text) => onType({ ...typed, [field]: text })}
            onAdd={add(field)}
            onRemove={(name) => onChange({ ...draft, [field]: draft[field].filter((each) => each !== name) })}
          />
        ))}
      </div>
    </fieldset>
  );
}
