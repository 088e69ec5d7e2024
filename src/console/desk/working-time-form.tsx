import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { WORKING_TIME_TEXT as TEXT } from '../../words/desk-en.ts';
import { fill } from '../../words/fill.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { useToast } from '../kit/toasts.tsx';
import { AbsencesField } from './absences-field.tsx';
import type { WorkingTime } from './shapes.ts';
import { useChangeWorkingTime } from './use-desk.ts';
import { changeOf, faultsOf, typedOf } from './working-time-draft.ts';
import './working-time.css';

/** As many as the API takes. */
const HANDLING = [1, 2, 3, 4, 5];

const daysOf = (count: number) => (count === 1 ? TEXT.handlingDays.one : fill(TEXT.handlingDays.many, { count }));

type WorkingTimeFormProps = { readonly time: WorkingTime; readonly onReload: () => void };

/** Changes when the shop works, all of it at once. */
export function WorkingTimeForm({ time, onReload }: WorkingTimeFormProps) {
  const toast = useToast();
  const { mutate, isPending, error } = useChangeWorkingTime(() => toast(TEXT.done));
  const [typed, setTyped] = useState(() => typedOf(time));
  const [isTried, setTried] = useState(false);
  const faults = faultsOf(typed);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.capacity || faults.away.size > 0) return;
    mutate(changeOf(typed, time.version));
  };
  const isChanged = JSON.stringify(changeOf(typed, 0)) !== JSON.stringify(changeOf(typedOf(time), 0));
  return (
    <form className="working-time-form" onSubmit={save} noValidate>
      <NativeSelect
        label={TEXT.handling}
        description={TEXT.handlingHow}
        data={HANDLING.map((count) => ({ value: String(count), label: daysOf(count) }))}
        value={String(typed.handlingDays)}
        onChange={(event) => setTyped({ ...typed, handlingDays: Number(event.currentTarget.value) })}
      />
      <TextInput
        label={TEXT.capacity}
        description={TEXT.capacityHow}
        inputMode="numeric"
        maxLength={6}
        autoComplete="off"
        value={typed.capacity}
        error={isTried && faults.capacity ? TEXT.capacityWrong : undefined}
        onChange={(event) => setTyped({ ...typed, capacity: event.currentTarget.value })}
      />
      <AbsencesField
        today={time.today}
        away={typed.away}
        faults={isTried ? faults.away : new Map()}
        onChange={(away) => setTyped({ ...typed, away })}
      />
      {error === null ? null : <NotSaved error={error} onReload={onReload} />}
      <div className="working-time-save">
        <Button type="submit" loading={isPending} disabled={!isChanged}>
          {TEXT.save}
        </Button>
        <span className="soft" aria-live="polite">
          {isChanged ? TEXT.unsaved : ''}
        </span>
      </div>
    </form>
  );
}

function NotSaved({ error, onReload }: { readonly error: unknown; readonly onReload: () => void }) {
  const isStale = error instanceof ApiProblem && error.code === 'working-time-changed';
  return (
    <>
      <Failure error={error} title={TEXT.failed} data={TEXT.failedData} />
      {isStale ? (
        <Button variant="default" onClick={onReload}>
          {TEXT.reload}
        </Button>
      ) : null}
    </>
  );
}
