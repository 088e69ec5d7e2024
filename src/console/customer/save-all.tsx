import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { USES_TEXT as TEXT } from '../../words/used-my-data-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { saveFile } from './save-file.ts';
import type { Use } from './shapes.ts';
import type { UsesSearch } from './uses-search.ts';

const AT_ONCE = 100;

type Page = { readonly items: readonly Use[]; readonly next: string | null };

/** Saves every receipt that the filters let through, one a line, as `kingston audit verify` reads them. */
export function SaveAll({ search: { order, who, answer: answered } }: { readonly search: UsesSearch }) {
  const api = useApi();
  const [count, setCount] = useState(0);
  const pageOf = (cursor: string): Promise<Page> => {
    const query = {
      limit: AT_ONCE,
      ...(order === undefined ? {} : { order }),
      ...(who === undefined ? {} : { who }),
      ...(answered === undefined ? {} : { answer: answered }),
      ...(cursor === '' ? {} : { cursor }),
    };
    return answer(api.GET('/v1/me/receipts', { params: { query } }));
  };
  const saving = useMutation({
    async mutationFn() {
      const receipts: Use['receipt'][] = [];
      let cursor: string | null = '';
      do {
        const page = await pageOf(cursor);
        receipts.push(...page.items.map(({ receipt }) => receipt));
        setCount(receipts.length);
        cursor = page.next;
      } while (cursor !== null);
      saveFile('receipts.ndjson', receipts.map((each) => `${JSON.stringify(each)}\n`).join(''));
    },
  });
  const { isPending, error, mutate } = saving;
  return (
    <div className="uses-save not-on-paper">
      <Button variant="default" onClick={() => mutate()} disabled={isPending}>
        {isPending ? fill(TEXT.saving, { count }) : TEXT.saveAll}
      </Button>
      {error === null ? null : <Failure title={TEXT.saveFailed} error={error} onRetry={() => mutate()} />}
    </div>
  );
}
