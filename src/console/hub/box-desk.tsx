import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { CONSIGNMENT_STATE_NAMES, RECEIVE_TEXT as TEXT } from '../../words/hub-pick-en.ts';
import { Failure } from '../api/failure.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { BoxCount } from './box-count.tsx';
import { BoxDock } from './box-dock.tsx';
import { useDesk } from './desk.tsx';
import type { Box } from './shapes.ts';
import { useBox } from './use-desk-data.ts';

/** A box in hand: counted against its plan, and put away. */
export function BoxDesk({ code }: { readonly code: string }) {
  const { data, error, isFetching, refetch } = useBox(code);
  if (data === undefined)
    return error === null ? (
      <PageSkeleton />
    ) : (
      <>
        <PageHeader title={TEXT.title} back={<Back />} />
        <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
      </>
    );
  return <Whole code={code} box={data} />;
}

function Whole({ code, box }: { readonly code: string; readonly box: Box }) {
  const { hub, act } = useDesk();
  const [isCounting, setCounting] = useState(box.counted === undefined);
  const { consignment, seller, state } = box;
  const isElsewhere = box.hub !== hub;
  const isOpen = state === 'receiving' && !isElsewhere;
  return (
    <>
      <PageHeader
        title={fill(TEXT.box, { box: box.box, boxes: box.boxes })}
        back={<Back />}
        lead={fill(TEXT.of, { consignment, seller })}
        beside={<span className="hub-mark">{CONSIGNMENT_STATE_NAMES[state]}</span>}
      />
      {isElsewhere ? <p className="hub-trouble">{fill(TEXT.elsewhere, { hub: box.hub })}</p> : null}
      {box.arrivedAt === undefined && !isElsewhere ? (
        <div>
          <p>{TEXT.notHere}</p>
          <button type="button" className="hub-button" data-main="true" onClick={() => act({ kind: 'arrive', code })}>
            {TEXT.arrive}
          </button>
        </div>
      ) : null}
      {box.arrivedAt !== undefined && isOpen && isCounting ? (
        <BoxCount
          box={box}
          onCounted={(found) => {
            act({ kind: 'count', code, found: [...found] });
            setCounting(false);
          }}
        />
      ) : null}
      {box.counted === undefined || isCounting ? null : (
        <Section title={TEXT.counting}>
          <ul className="hub-list">
            {box.counted.map(({ listing, quantity }) => (
              <li key={listing} className="hub-line">
                <span className="hub-row-name">{listing}</span>
                <span className="hub-count">{quantity}</span>
              </li>
            ))}
          </ul>
          {isOpen ? (
            <button type="button" className="hub-button" onClick={() => setCounting(true)}>
              {TEXT.recount}
            </button>
          ) : null}
        </Section>
      )}
      {isCounting || isElsewhere ? null : <BoxDock code={code} box={box} />}
      {isOpen && !isCounting ? <Close code={code} box={box} /> : null}
      {state === 'received' || state === 'closed' ? <p>{TEXT.over}</p> : null}
    </>
  );
}

function Close({ code, box }: { readonly code: string; readonly box: Box }) {
  const navigate = useNavigate();
  const { act } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const missing = box.boxes - box.arrived;
  return (
    <div>
      <button type="button" className="hub-button" onClick={() => setAsking(true)}>
        {TEXT.close}
      </button>
      <ConfirmDialog
        opened={isAsking}
        title={fill(TEXT.closeTitle, { consignment: box.consignment })}
        confirmLabel={TEXT.closeDo}
        tone="grave"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          act({ kind: 'close', code, missing: missing > 0 });
          setAsking(false);
          void navigate({ to: '/hub/receive', search: {} });
        }}
      >
        <p>{TEXT.closeText}</p>
        {missing === 0 ? null : <p>{fill(TEXT.closeMissing, { count: missing })}</p>}
      </ConfirmDialog>
    </div>
  );
}

function Back() {
  return (
    <Link to="/hub/receive" search={{}} className="hub-button">
      {TEXT.back}
    </Link>
  );
}
