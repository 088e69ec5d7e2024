import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Declaration } from './api-shapes.ts';
import { type Draft, EMPTY_DRAFT, searchOf } from './declaration-draft.ts';
import { isSameContext, previewKey, usePreview } from './use-contexts.ts';

const route = getRouteApi('/staff/contexts/declare');

/** What is filled in; it stands in the address, too, so that a reload or a step back loses nothing. */
export function useDraft(): readonly [Draft, (draft: Draft) => void] {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [draft, setDraft] = useState<Draft>({ ...EMPTY_DRAFT, ...search });
  const keep = useEffectEvent(
    (kept: Draft) => void navigate({ search: searchOf(kept), replace: true, resetScroll: false }),
  );
  useEffect(() => keep(draft), [draft]);
  return [draft, setDraft];
}

/** The preview that was asked for. One that is still known is shown at once: somebody looked at a seller and came back. */
export function usePreviewOf(declaration: Declaration | undefined) {
  const queryClient = useQueryClient();
  const [previewed, setPreviewed] = useState(() => {
    if (declaration === undefined) return undefined;
    return queryClient.getQueryData(previewKey(declaration)) === undefined ? undefined : declaration;
  });
  const preview = usePreview(previewed);
  const ask = (asked: Declaration) => {
    if (previewed !== undefined && isSameContext(previewed, asked)) void preview.refetch();
    setPreviewed(asked);
  };
  /** The form says something else than what was looked at. */
  const isStale = previewed !== undefined && (declaration === undefined || !isSameContext(declaration, previewed));
  return { preview, ask, isStale, isAsked: previewed !== undefined };
}
