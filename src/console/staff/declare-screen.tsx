import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { describeDeclared } from '../../words/staff-contexts-en.ts';
import { DECLARE_WORDS } from '../../words/staff-declare-en.ts';
import { useViewer } from '../api/viewer.ts';
import { useClock } from '../kit/clock.tsx';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { Context } from './api-shapes.ts';
import { whereOf } from './contexts-table.tsx';
import { type DraftFaults, type DraftField, fieldId, readDraft, type Typed, withTyped } from './declaration-draft.ts';
import { DeclareDialog } from './declare-dialog.tsx';
import { DeclareForm } from './declare-form.tsx';
import { DeclarePreview } from './declare-preview.tsx';
import { mayDeclare } from './may-declare.ts';
import { useContexts } from './use-contexts.ts';
import { useDraft, usePreviewOf } from './use-draft.ts';
import './declare-screen.css';

const route = getRouteApi('/staff/contexts/declare');

/** Declaring a context: fill in, look at what would follow, confirm. */
export function DeclareScreen() {
  const { zone } = useClock();
  const navigate = route.useNavigate();
  const toast = useToast();
  const may = mayDeclare(useViewer());
  const past = useContexts();
  const [draft, setDraft] = useDraft();
  const [typed, setTyped] = useState<Typed>({});
  const read = readDraft(draft, zone);
  const declaration = 'declaration' in read ? read.declaration : undefined;
  const { preview, ask, isStale, isAsked } = usePreviewOf(declaration);
  const [faults, setFaults] = useState<DraftFaults>({});
  const [confirming, setConfirming] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole = withTyped(draft, typed);
    setDraft(whole);
    setTyped({});
    const found = readDraft(whole, zone);
    setFaults('faults' in found ? found.faults : {});
    if ('faults' in found) return focusFirst(found.faults);
    ask(found.declaration);
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
            typed={typed}
            onType={setTyped}
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
            <Button type="submit" variant={may && isAsked && !isStale ? 'default' : 'filled'}>
              {isAsked ? DECLARE_WORDS.previewAgain : DECLARE_WORDS.preview}
            </Button>
          </div>
        </form>
        <DeclarePreview
          preview={preview.data}
          error={preview.error}
          loading={preview.isFetching && !confirming}
          stale={isStale}
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

function kept(before: DraftFaults, now: DraftFaults): DraftFaults {
  return Object.fromEntries(Object.entries(now).filter(([field]) => before[field as DraftField] !== undefined));
}

function focusFirst(faults: DraftFaults): void {
  const order: readonly DraftField[] = ['from', 'to', 'affects', 'regions', 'countries', 'carriers'];
  const first = order.find((field) => faults[field] !== undefined);
  if (first !== undefined) document.getElementById(fieldId(first))?.focus();
}
