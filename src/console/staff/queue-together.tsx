import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { CASE_KIND_NAMES } from '../../words/staff-cases-en.ts';
import { type Together, TOGETHER_WORDS as WORDS } from '../../words/staff-together-en.ts';
import type { CaseSummary } from './api-shapes.ts';

/** Fetched when it is wanted for the first time: the queue itself comes first. */
const QueueTogetherDialog = lazy(() =>
  import('./queue-together-dialog.tsx').then(({ QueueTogetherDialog: found }) => ({ default: found })),
);

const ALL: readonly Together[] = ['claim', 'release', 'hand_over'];

type QueueTogetherProps = { selected: readonly CaseSummary[]; onClear: () => void };

/** What can be done with the cases that are selected. */
export function QueueTogether({ selected, onClear }: QueueTogetherProps) {
  const [wanted, setWanted] = useState<Together>();
  const [first] = selected;
  // The rows may have changed while the dialog shows what became of them: it keeps those that it was opened with.
  const [cases, setCases] = useState(selected);
  const open = (what: Together) => {
    setCases(selected);
    setWanted(what);
  };
  const close = (done: boolean) => {
    setWanted(undefined);
    if (!done) return;
    onClear();
    // The buttons that had the focus are gone.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  return (
    <>
      {first === undefined ? null : (
        <section className="queue-together" aria-label={WORDS.bar}>
          <strong role="status">{WORDS.selected(selected.length, CASE_KIND_NAMES[first.kind])}</strong>
          {ALL.map((what) => (
            <Button key={what} size="compact-sm" variant="default" onClick={() => open(what)}>
              {WORDS.do[what]}
            </Button>
          ))}
          <Button size="compact-sm" variant="subtle" onClick={() => close(true)}>
            {WORDS.clear}
          </Button>
        </section>
      )}
      <Suspense>
        {wanted === undefined ? null : <QueueTogetherDialog what={wanted} cases={cases} onClose={close} />}
      </Suspense>
    </>
  );
}
