import { Button } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { SHEET_NAMES, BATCH_TEXT as TEXT } from '../../words/labels-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { useClock } from '../kit/clock.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWork } from '../sign-in/use-work.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { fetchPdf, saveFile } from './fetch-pdf.ts';
import './label-batch.css';
import type { LabelBatch as Batch } from './shapes.ts';
import { useLabelChoice } from './use-label-choice.ts';

type LabelBatchProps = {
  /** Orders that were chosen in the list. */
  readonly chosen: readonly string[];
  readonly onClear: () => void;
};

/** Several labels as one file: those of the orders chosen, or all that must go out today. */
export function LabelBatch({ chosen, onClear }: LabelBatchProps) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  const { zone, now } = useClock();
  const [choice, choose] = useLabelChoice();
  const [made, setMade] = useState<Batch>();
  const { working, failure, run } = useWork();
  const make = (which: { readonly orders: string[] } | { readonly shipBy: string }) =>
    void run(async () => {
      setMade(undefined);
      const body = { ...which, symbol: choice.symbol, size: choice.sheet };
      // Asked for without a word about PDF, it is told as JSON.
      const asked = api.POST('/v1/sellers/{id}/label-batches', { params: { path: { id } }, body });
      const batch = (await answer(asked)) as Batch;
      const orders = batch.labels.map(({ order }) => order);
      if (orders.length > 0)
        saveFile(
          await fetchPdf(`/v1/sellers/${id}/label-batches`, { ...body, ...{ shipBy: undefined, orders } }),
          `labels-${orders.length}.pdf`,
        );
      setMade(batch);
      onClear();
    });
  // Swedes write days as ISO 8601 does.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now);
  const isTooMany = chosen.length > MOST;
  return (
    <section className="label-batch not-on-paper" aria-label={TEXT.title}>
      <div className="label-batch-row">
        <ChoiceSelect
          label={TEXT.size}
          names={SHEET_NAMES}
          value={choice.sheet}
          onChange={(sheet) => choose({ sheet })}
        />
        {chosen.length === 0 ? (
          <Button variant="default" loading={working} onClick={() => make({ shipBy: today })}>
            {TEXT.day}
          </Button>
        ) : (
          <>
            <Button loading={working} disabled={isTooMany} onClick={() => make({ orders: [...chosen] })}>
              {fill(TEXT.chosen, { count: chosen.length })}
            </Button>
            <Button variant="subtle" disabled={working} onClick={onClear}>
              {TEXT.clear}
            </Button>
          </>
        )}
      </div>
      <p className="soft">{isTooMany ? TEXT.most : TEXT.dayHow}</p>
      {failure === undefined ? null : <Failure error={failure} title={TEXT.failed} data={TEXT.failedData} />}
      <div aria-live="polite">{made === undefined ? null : <Made batch={made} />}</div>
    </section>
  );
}

const MOST = 100;

/** What came of it: how many labels there are, and which orders have none, with the reason. */
function Made({ batch: { labels, without, left } }: { readonly batch: Batch }) {
  const count = labels.length;
  const isNothing = count === 0 && without.length === 0;
  return (
    <Notice tone={without.length === 0 ? 'done' : 'watch'}>
      {isNothing ? <p>{TEXT.none}</p> : null}
      {count === 0 ? null : <p>{count === 1 ? TEXT.done.one : fill(TEXT.done.many, { count })}</p>}
      {left === 0 ? null : <p>{fill(TEXT.left, { count: left })}</p>}
      {without.length === 0 ? null : (
        <>
          <p>{TEXT.without}</p>
          <ul className="label-batch-without">
            {without.map(({ order, reason }) => (
              <li key={order}>{fill(TEXT.withoutOne, { order, reason })}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
