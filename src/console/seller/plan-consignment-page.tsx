import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { PLAN_TEXT as TEXT } from '../../words/dispatch-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { PageHeader } from '../kit/page.tsx';
import { useWork } from '../sign-in/use-work.ts';
import './dispatch.css';
import { type DraftBox, type DraftLine, faultsOf, planOf, totalPieces } from './dispatch-draft.ts';
import { useHubNames } from './use-dispatch.ts';

/** Plans a consignment box by box. */
export function PlanConsignmentPage() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { data: hubs } = useHubNames();
  const keys = useRef(1);
  const [request] = useState(() => crypto.randomUUID());
  const [hub, setHub] = useState<string>();
  const [boxes, setBoxes] = useState<readonly DraftBox[]>([emptyBox(0)]);
  const [isTried, setTried] = useState(false);
  const { working, failure, run } = useWork();
  const next = () => ++keys.current;

  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const plan = planOf(boxes);
    if (plan === undefined) return;
    void run(async () => {
      const body = { request, boxes: plan, ...(hub === undefined ? {} : { hub }) };
      const planned = await answer(api.POST('/v1/sellers/{id}/consignments', { params: { path: { id } }, body }));
      void queryClient.invalidateQueries({ queryKey: ['consignments'] });
      const { consignment } = planned;
      await navigate({ to: '/seller/dispatch/$consignment', params: { consignment } });
    });
  };
  const put = (key: number, change: (box: DraftBox) => DraftBox) =>
    setBoxes(boxes.map((box) => (box.key === key ? change(box) : box)));
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} back={<Link to="/seller/dispatch">{TEXT.back}</Link>} />
      <form className="dispatch-plan" noValidate onSubmit={send}>
        {hubs === undefined || hubs.hubs.length < 2 ? null : (
          <NativeSelect
            label={TEXT.hub}
            data={hubs.hubs}
            value={hub ?? hubs.hubs[0] ?? ''}
            onChange={({ currentTarget }) => setHub(currentTarget.value)}
          />
        )}
        {boxes.map((box, index) => (
          <BoxFields
            key={box.key}
            box={box}
            number={index + 1}
            isTried={isTried}
            isOnly={boxes.length === 1}
            onLine={(line) =>
              put(box.key, (before) => ({
                ...before,
                lines: before.lines.map((each) => (each.key === line.key ? line : each)),
              }))
            }
            onAddLine={() => put(box.key, (before) => ({ ...before, lines: [...before.lines, emptyLine(next())] }))}
            onRemoveLine={(key) =>
              put(box.key, (before) => ({ ...before, lines: before.lines.filter((line) => line.key !== key) }))
            }
            onSame={() =>
              setBoxes([...boxes, { key: next(), lines: box.lines.map((line) => ({ ...line, key: next() })) }])
            }
            onRemove={() => setBoxes(boxes.filter(({ key }) => key !== box.key))}
          />
        ))}
        <div className="dispatch-buttons">
          <Button variant="default" onClick={() => setBoxes([...boxes, emptyBox(next())])}>
            {TEXT.addBox}
          </Button>
        </div>
        {failure === undefined ? null : <Failure error={failure} title={TEXT.failed} data={TEXT.failedData} />}
        <p>{fill(TEXT.total, { pieces: totalPieces(boxes), boxes: boxes.length })}</p>
        <div>
          <Button type="submit" loading={working}>
            {TEXT.submit}
          </Button>
        </div>
      </form>
    </>
  );
}

type BoxFieldsProps = {
  readonly box: DraftBox;
  readonly number: number;
  readonly isTried: boolean;
  readonly isOnly: boolean;
  readonly onLine: (line: DraftLine) => void;
  readonly onAddLine: () => void;
  readonly onRemoveLine: (key: number) => void;
  readonly onSame: () => void;
  readonly onRemove: () => void;
};

function BoxFields(props: BoxFieldsProps) {
  const { box, number, isTried, isOnly, onLine, onAddLine, onRemoveLine, onSame, onRemove } = props;
  return (
    <fieldset className="dispatch-box">
      <legend>{fill(TEXT.box, { box: number })}</legend>
      {box.lines.map((line) => {
        const faults = isTried ? faultsOf(line) : undefined;
        return (
          <div key={line.key} className="dispatch-line">
            <TextInput
              label={TEXT.listing}
              description={TEXT.listingHint}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={line.listing}
              error={faults?.listing ? TEXT.badListing : undefined}
              maxLength={128}
              autoComplete="off"
              onChange={({ currentTarget }) => onLine({ ...line, listing: currentTarget.value })}
            />
            <TextInput
              label={TEXT.quantity}
              inputMode="numeric"
              value={line.quantity}
              error={faults?.quantity ? TEXT.badQuantity : undefined}
              maxLength={6}
              autoComplete="off"
              onChange={({ currentTarget }) => onLine({ ...line, quantity: currentTarget.value })}
            />
            {box.lines.length === 1 ? null : (
              <Button
                variant="default"
                aria-label={fill(TEXT.removeLine, { listing: line.listing || TEXT.aLine, box: number })}
                onClick={() => onRemoveLine(line.key)}
              >
                ×
              </Button>
            )}
          </div>
        );
      })}
      <div className="dispatch-buttons">
        <Button variant="default" onClick={onAddLine}>
          {TEXT.addLine}
        </Button>
        <Button variant="default" onClick={onSame}>
          {TEXT.sameBox}
        </Button>
        {isOnly ? null : (
          <Button variant="default" onClick={onRemove}>
            {fill(TEXT.removeBox, { box: number })}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function emptyLine(key: number): DraftLine {
  return { key, listing: '', quantity: '' };
}

function emptyBox(key: number): DraftBox {
  return { key, lines: [emptyLine(key + 0.5)] };
}
