import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SIZE_NAMES, SYMBOL_NAMES, LABEL_TEXT as TEXT } from '../../words/labels-en.ts';
import { Failure } from '../api/failure.tsx';
import { useWork } from '../sign-in/use-work.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { fetchPdf } from './fetch-pdf.ts';
import { ReprintDialog } from './reprint-dialog.tsx';
import type { OrderLabels } from './shapes.ts';
import { useLabelChoice } from './use-label-choice.ts';

/** Prints the label, as bars or a square and on this or that paper. */
export function LabelPrint({ labels }: { readonly labels: OrderLabels }) {
  const { order, customsForm } = labels;
  const queries = useQueryClient();
  const [choice, choose] = useLabelChoice();
  const [opened, setOpened] = useState<string>();
  const [replacing, setReplacing] = useState<number>();
  const { working, failure, run } = useWork();
  const print = (path: string) =>
    void run(async () => {
      setOpened(undefined);
      // Asked for here first, so that a refusal is read on this page; the other window then asks for the same once more.
      await fetchPdf(path);
      await queries.invalidateQueries({ queryKey: ['labels', order] });
      setOpened(path);
      window.open(path, '_blank', 'noopener');
    });
  const label = `/v1/orders/${order}/label?symbol=${choice.symbol}&size=${choice.size}`;
  const current = labels.labels.find(({ state }) => state === 'current');
  return (
    <>
      <div className="label-choices">
        <ChoiceSelect
          label={TEXT.symbol}
          names={SYMBOL_NAMES}
          value={choice.symbol}
          onChange={(symbol) => choose({ symbol })}
        />
        <ChoiceSelect label={TEXT.size} names={SIZE_NAMES} value={choice.size} onChange={(size) => choose({ size })} />
      </div>
      <p className="soft">{TEXT.keptHere}</p>
      <div className="label-buttons">
        <Button loading={working} onClick={() => print(label)}>
          {TEXT.print}
        </Button>
        {customsForm ? (
          <Button variant="default" disabled={working} onClick={() => print(`/v1/orders/${order}/customs-form`)}>
            {TEXT.customs}
          </Button>
        ) : null}
        {current === undefined ? null : (
          <Button variant="default" disabled={working} onClick={() => setReplacing(current.serial)}>
            {TEXT.another}
          </Button>
        )}
      </div>
      {failure === undefined ? null : (
        <>
          <Failure error={failure} title={TEXT.failed} data={TEXT.failedData} />
          <p>{TEXT.failedLong}</p>
        </>
      )}
      <p aria-live="polite">
        {opened === undefined ? null : (
          <>
            {TEXT.printing}{' '}
            <a href={opened} target="_blank" rel="noopener">
              {TEXT.openAgain}
            </a>
          </>
        )}
      </p>
      {replacing === undefined ? null : (
        <ReprintDialog
          order={order}
          serial={replacing}
          onClose={() => setReplacing(undefined)}
          onDone={() => {
            setReplacing(undefined);
            print(label);
          }}
        />
      )}
    </>
  );
}
