import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { describeDeclared } from '../../words/staff-contexts-en.ts';
import { DECLARE_WORDS } from '../../words/staff-declare-en.ts';
import { useViewer } from '../api/viewer.ts';
import { useClock } from '../kit/clock.tsx';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { Context, Declaration } from './api-shapes.ts';
import { whereOf } from './contexts-table.tsx';
import {
  type Draft,
  type DraftFaults,
  type DraftField,
  EMPTY_DRAFT,
  fieldId,
  readDraft,
  searchOf,
} from './declaration-draft.ts';
import { DeclareDialog } from './declare-dialog.tsx';
import { DeclareForm } from './declare-form.tsx';
import { DeclarePreview } from './declare-preview.tsx';
import { mayDeclare } from './may-declare.ts';
import { previewKey, useContexts, usePreview } from './use-contexts.ts';
import './declare-screen.css';

const route = getRouteApi('/staff/contexts/declare');

/** How long typing has to rest before it stands in the address, in milliseconds. */
const REST = 400;

/** Declaring a context: fill in, look at what would follow, confirm. */
export function DeclareScreen() {
  const { zone } = useClock();
  const navigate = route.useNavigate();
  const toast = useToast();
  const may = mayDeclare(useViewer());
  const past = useContexts();
  const [draft, setDraft] = useDraft();
  const read = readDraft(draft, zone);
  const declaration = 'declaration' in read ? read.declaration : undefined;
  const { previewed, preview, ask } = usePreviewOf(declaration);
  const [faults, setFaults] = useState<DraftFaults>({});
  const [confirming, setConfirming] = useState(false);
  const stale = previewed !== undefined && (declaration === undefined || !isSame(declaration, previewed));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = 'faults' in read ? read.faults : {};
    setFaults(found);
    if (declaration === undefined) return focusFirst(found);
    ask(declaration);
  };
  const confirm = () => {
    setConfirming(true);
    if (preview.isStale) void preview.refetch();
  };
  const declared = (context: Context) => {
    toast(
      `${DECLARE_WORDS.done}. ${describeDeclared(whereOf(context), context.excused.lapses, context.excused.sellers)}`,
    );
    void navigate({ to: '/staff/contexts', search: { declared: context.contextId } });
  };
  // A fault goes away as soon as it is mended; new ones wait for the next preview.
  const shown = 'faults' in read ? kept(faults, read.faults) : {};
  return (
    <>
      <PageHeader
        title={DECLARE_WORDS.title}
        back={<Link to="/staff/contexts">{DECLARE_WORDS.back}</Link>}
        lead={DECLARE_WORDS.what}
      />
      <div className="declare-screen">
        <form className="declare-form" noValidate onSubmit={submit}>
          <DeclareForm
            draft={draft}
            faults={shown}
            past={past.data?.pages.flatMap(({ items }) => items) ?? []}
            onChange={setDraft}
          />
          {Object.keys(shown).length === 0 ? null : <Notice tone="problem">{DECLARE_WORDS.faults}</Notice>}
          {may ? null : (
            <Notice>
              {DECLARE_WORDS.mayNot}
              <CopyableCode
                label={DECLARE_WORDS.link}
                code={`${location.origin}${location.pathname}${location.search}`}
              />
            </Notice>
          )}
          <div className="declare-screen-buttons">
            <Button
              type="submit"
              variant={may && previewed !== undefined && !stale ? 'default' : 'filled'}
              loading={preview.isFetching}
            >
              {previewed === undefined ? DECLARE_WORDS.preview : DECLARE_WORDS.previewAgain}
            </Button>
          </div>
        </form>
        <DeclarePreview
          preview={preview.data}
          error={preview.error}
          loading={preview.isFetching && !confirming}
          stale={stale}
          onRetry={() => void preview.refetch()}
          onDeclare={may ? confirm : undefined}
        />
      </div>
      {declaration === undefined || preview.data === undefined ? null : (
        <DeclareDialog
          opened={confirming}
          declaration={declaration}
          preview={preview.data}
          refreshing={preview.isFetching}
          onClose={() => setConfirming(false)}
          onDeclared={declared}
        />
      )}
    </>
  );
}

/** What is filled in; it stands in the address, too, so that a reload or a step back loses nothing. */
function useDraft(): readonly [Draft, (draft: Draft) => void] {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [draft, setDraft] = useState<Draft>({ ...EMPTY_DRAFT, ...search });
  const keep = useEffectEvent(
    (kept: Draft) => void navigate({ search: searchOf(kept), replace: true, resetScroll: false }),
  );
  useEffect(() => {
    const timer = setTimeout(() => keep(draft), REST);
    return () => clearTimeout(timer);
  }, [draft]);
  return [draft, setDraft];
}

/** The preview that was asked for. One that is still known is shown at once: somebody looked at a seller and came back. */
function usePreviewOf(declaration: Declaration | undefined) {
  const queryClient = useQueryClient();
  const [previewed, setPreviewed] = useState(() => {
    if (declaration === undefined) return undefined;
    return queryClient.getQueryData(previewKey(declaration)) === undefined ? undefined : declaration;
  });
  const preview = usePreview(previewed);
  const ask = (asked: Declaration) => {
    if (previewed !== undefined && isSame(previewed, asked)) void preview.refetch();
    setPreviewed(asked);
  };
  return { previewed, preview, ask };
}

/** Whether the same would be excused. */
function isSame(one: Declaration, other: Declaration): boolean {
  return previewKey(one).join() === previewKey(other).join();
}

function kept(before: DraftFaults, now: DraftFaults): DraftFaults {
  return Object.fromEntries(Object.entries(now).filter(([field]) => before[field as DraftField] !== undefined));
}

function focusFirst(faults: DraftFaults): void {
  const order: readonly DraftField[] = ['from', 'to', 'affects', 'regions', 'countries', 'carriers'];
  const first = order.find((field) => faults[field] !== undefined);
  if (first !== undefined) document.getElementById(fieldId(first))?.focus();
}
