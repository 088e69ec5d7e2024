import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { ERASE_DIALOG as TEXT } from '../../words/my-data-page-en.ts';
import { Failure } from '../api/failure.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useToast } from '../kit/toasts.tsx';
import { AskedFailure } from './asked-failure.tsx';
import './erase-dialog.css';
import type { ErasurePreview } from './my-data-shapes.ts';
import { useErase, useErasurePreview } from './use-my-data.ts';

type EraseDialogProps = { readonly order: string | undefined; readonly onClose: () => void };

/** Says what follows from an erasure, order by order, and erases once that was understood. */
export function EraseDialog({ order, onClose }: EraseDialogProps) {
  const toast = useToast();
  const [understood, setUnderstood] = useState(false);
  const { data, isError, error, refetch, isFetching } = useErasurePreview(order);
  const erasing = useErase(order);
  const erase = () =>
    erasing.mutate(undefined, {
      onSuccess() {
        toast(TEXT.begun);
        onClose();
      },
    });
  const title = order === undefined ? TEXT.title : fill(TEXT.titleOfOrder, { order });
  const canErase = data !== undefined && data.orders.length > 0;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {TEXT.cancel}
          </Button>
          <Button color="red" disabled={!understood || !canErase} loading={erasing.isPending} onClick={erase}>
            {TEXT.go}
          </Button>
        </>
      }
    >
      {data === undefined && !isError ? <CardSkeleton lines={4} /> : null}
      {isError ? <Failure error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {data === undefined ? null : data.orders.length === 0 ? (
        <EmptyState title={TEXT.nothingTitle}>{TEXT.nothing}</EmptyState>
      ) : (
        <>
          <Follows preview={data} />
          <Checkbox
            label={TEXT.understood}
            checked={understood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
          />
        </>
      )}
      <AskedFailure title={TEXT.failed} error={erasing.error} onRetry={erase} />
    </Dialog>
  );
}

function Follows({ preview: { orders, destroyed, kept } }: { readonly preview: ErasurePreview }) {
  const now = orders.filter((each) => each.now);
  const later = orders.filter((each) => !each.now);
  return (
    <div className="erase-follows">
      {now.length === 0 ? null : (
        <>
          <h3>{TEXT.now}</h3>
          <ul>
            {now.map(({ order }) => (
              <li key={order}>{order}</li>
            ))}
          </ul>
        </>
      )}
      {later.length === 0 ? null : (
        <>
          <h3>{TEXT.later}</h3>
          <p>{TEXT.laterLead}</p>
          <ul>
            {later.map(({ order, hold }) => (
              <li key={order}>
                <strong>{order}</strong>
                {hold?.until === undefined ? null : (
                  <>
                    {', '}
                    <Sentence of={TEXT.until} values={{ at: <Instant at={hold.until} show="absolute" /> }} />
                  </>
                )}
                : {hold?.words}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{TEXT.destroyed}</h3>
      <ul>
        {destroyed.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>{TEXT.kept}</h3>
      <ul>
        {kept.map(({ what, ground }) => (
          <li key={what}>
            {what}. <span className="soft">{ground}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
