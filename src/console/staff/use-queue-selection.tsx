import { useState } from 'react';
import { CASE_KIND_NAMES } from '../../words/staff-cases-en.ts';
import { TOGETHER_KEYS, TOGETHER_WORDS as WORDS } from '../../words/staff-together-en.ts';
import type { Lead } from '../kit/data-table.tsx';
import { useShortcut } from '../kit/shortcuts.tsx';
import { TickBox } from '../kit/tick-box.tsx';
import type { CaseSummary } from './api-shapes.ts';
import { allToggled, canBeTogether, selectedOf, toggled } from './queue-selection.ts';

type Kind = CaseSummary['kind'];

/** What is selected in the queue, and the boxes to tick. `filtered`: the kind that the list is of. */
export type QueueSelected = {
  readonly selected: readonly CaseSummary[];
  readonly clear: () => void;
  /** None where nothing that is listed could be selected. */
  readonly lead: Lead<CaseSummary> | undefined;
};

export function useQueueSelection(rows: readonly CaseSummary[], filtered: Kind | undefined): QueueSelected {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const selected = selectedOf(rows, ids);
  const kind = selected[0]?.kind ?? (filtered !== undefined && canBeTogether(filtered) ? filtered : undefined);
  const toggle = (row: CaseSummary | undefined) => {
    if (row !== undefined) setIds(toggled(selected, row));
  };
  useShortcut('s', TOGETHER_KEYS.select, () => toggle(rows.find(({ id }) => id === focusedCase())), rows.length > 0);
  const isSelected = (row: CaseSummary) => selected.some(({ id }) => id === row.id);
  const all = kind === undefined ? [] : rows.filter((row) => row.kind === kind);
  return {
    selected,
    clear: () => setIds(new Set()),
    lead: !rows.some((row) => canBeTogether(row.kind))
      ? undefined
      : {
          header: (
            <TickBox
              aria-label={kind === undefined ? WORDS.selectFirst : WORDS.selectAll(CASE_KIND_NAMES[kind])}
              checked={selected.length > 0 && selected.length === all.length}
              indeterminate={selected.length > 0 && selected.length < all.length}
              disabled={kind === undefined || all.length === 0}
              onChange={() => kind !== undefined && setIds(allToggled(rows, selected, kind))}
            />
          ),
          cell: (row) => (
            <TickBox
              aria-label={WORDS.select(CASE_KIND_NAMES[row.kind], row.seller)}
              title={whyNot(row, selected[0]?.kind)}
              checked={isSelected(row)}
              disabled={whyNot(row, selected[0]?.kind) !== undefined}
              onChange={() => toggle(row)}
            />
          ),
        },
  };
}

/** Why a case cannot be selected. */
function whyNot(row: CaseSummary, kind: Kind | undefined): string | undefined {
  if (!canBeTogether(row.kind)) return WORDS.alone;
  return kind === undefined || row.kind === kind ? undefined : WORDS.otherKind;
}

/** The case of the row that the keyboard stands on. */
export function focusedCase(): string | undefined {
  const row = document.activeElement?.closest('tr');
  return row?.querySelector<HTMLElement>('[data-case]')?.dataset['case'];
}
