import type { FiledItem, PlanWords, Wrong } from './use-answers.ts';

/** What is being written about one item. */
export type ItemDraft = {
  readonly wrong: Wrong | '';
  readonly because: string;
  readonly evidence: readonly string[];
  /** Ids of pictures that were uploaded for it. */
  readonly files: readonly string[];
};

/** An appeal that is being written: what was chosen, by item, and a plan. */
export type AppealDraft = { readonly items: Readonly<Record<string, ItemDraft>> } & PlanWords;

export const EMPTY_APPEAL: AppealDraft = { items: {}, cause: '', correction: '', prevention: '' };
export const EMPTY_ITEM: ItemDraft = { wrong: '', because: '', evidence: [], files: [] };

/** The same with an item chosen, changed, or, without one, left out. */
export function withItem(draft: AppealDraft, name: string, item: ItemDraft | undefined): AppealDraft {
  const { [name]: _, ...others } = draft.items;
  return { ...draft, items: item === undefined ? others : { ...draft.items, [name]: item } };
}

/** The same without pictures that are gone: a draft may lie in the tab for longer than they are kept. */
export function withFilesOf(draft: AppealDraft, known: readonly string[]): AppealDraft {
  const items = Object.entries(draft.items).map(
    ([name, item]) => [name, { ...item, files: (item.files ?? []).filter((file) => known.includes(file)) }] as const,
  );
  return { ...draft, items: Object.fromEntries(items) };
}

/** What is missing before it can be sent: the first item with a fault, or that there is none. */
export function faultOf({ items }: AppealDraft): { readonly item: string | undefined } | undefined {
  const all = Object.entries(items);
  if (all.length === 0) return { item: undefined };
  const faulty = all.find(([, { wrong, because }]) => wrong === '' || because.trim() === '');
  return faulty === undefined ? undefined : { item: faulty[0] };
}

/** What is sent; items in the order in which the action cites them. */
export function toFiled(
  draft: AppealDraft,
  order: readonly string[],
): { readonly items: FiledItem[] } & Partial<PlanWords> {
  const items = order.flatMap((item) => {
    const written = draft.items[item];
    if (written === undefined || written.wrong === '') return [];
    const { wrong, because, evidence, files = [] } = written;
    return [{ item, wrong, because: because.trim(), evidence: [...evidence], files: [...files] }];
  });
  const plan = (['cause', 'correction', 'prevention'] as const).flatMap((field) =>
    draft[field].trim() === '' ? [] : [[field, draft[field].trim()] as const],
  );
  return { items, ...Object.fromEntries(plan) };
}
