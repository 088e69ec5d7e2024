import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CONSIGNMENT_NEXT, CONSIGNMENT_TEXT as TEXT } from '../../words/dispatch-en.ts';
import { fill } from '../../words/fill.ts';
import { CONSIGNMENT_STATE_NAMES } from '../../words/hub-pick-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { HubHistory } from '../kit/hub-history.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { useWork } from '../sign-in/use-work.ts';
import './dispatch.css';
import { type Consignment, useConsignment } from './use-dispatch.ts';

const route = getRouteApi('/seller/dispatch/$consignment');

/** One of the own consignments: its labels, how far it is, and what the hub found. */
export function ConsignmentPage() {
  const { consignment } = route.useParams();
  const { data, error, isFetching, refetch } = useConsignment(consignment);
  if (data !== undefined) return <Whole consignment={data} />;
  if (error === null) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={fill(TEXT.title, { consignment })} back={<Back />} />
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    </>
  );
}

function Whole({ consignment: told }: { readonly consignment: Consignment }) {
  const { consignment, state, contents, differences, custody } = told;
  return (
    <>
      <PageHeader
        title={fill(TEXT.title, { consignment })}
        back={<Back />}
        beside={
          <span className="dispatch-state" data-state={state}>
            {CONSIGNMENT_STATE_NAMES[state]}
          </span>
        }
      />
      <Section title={TEXT.next} frame="card">
        <p>{CONSIGNMENT_NEXT[state]}</p>
        <Deeds consignment={told} />
      </Section>
      {differences.length === 0 || state !== 'closed' ? null : (
        <Section title={TEXT.differences} lead={TEXT.differencesLead}>
          <ul>
            {differences.map((each) => (
              <li key={each.listing}>{fill(TEXT.difference, each)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={TEXT.boxes}>
        <ul className="dispatch-list" aria-label={TEXT.boxes}>
          {contents.map(({ box, code, declared, counted, arrivedAt }) => (
            <li key={box}>
              <p className="dispatch-name">{fill(TEXT.box, { box })}</p>
              <FactList
                facts={[
                  { term: TEXT.code, detail: <span className="dispatch-code">{code}</span> },
                  { term: TEXT.contents, detail: written(declared) },
                  {
                    term: TEXT.arrived,
                    detail: arrivedAt === undefined ? TEXT.notArrived : <Instant at={arrivedAt} />,
                  },
                  { term: TEXT.found, detail: counted === undefined ? TEXT.notCounted : written(counted) },
                ]}
              />
            </li>
          ))}
        </ul>
      </Section>
      {custody.length === 0 ? null : (
        <Section title={TEXT.history}>
          <HubHistory entries={custody} />
        </Section>
      )}
    </>
  );
}

function Deeds({ consignment: { consignment, state } }: { readonly consignment: Consignment }) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { working, failure, run } = useWork();
  const change = (to: 'sent' | 'cancelled') =>
    void run(async () => {
      const params = { path: { id, consignment } };
      const told = await answer(
        api.POST('/v1/sellers/{id}/consignments/{consignment}/changes', { params, body: { to } }),
      );
      queryClient.setQueryData(['consignment', id, consignment], told);
      void queryClient.invalidateQueries({ queryKey: ['consignments'] });
      setAsking(false);
    });
  const isBefore = state === 'planned' || state === 'sent';
  const labels = `/v1/sellers/${encodeURIComponent(id)}/consignments/${consignment}/labels`;
  return (
    <>
      <div className="dispatch-buttons">
        {isBefore ? (
          <Button component="a" href={labels} target="_blank" rel="noreferrer">
            {TEXT.print}
          </Button>
        ) : null}
        {state === 'planned' ? (
          <Button variant="default" loading={working} onClick={() => change('sent')}>
            {TEXT.sent}
          </Button>
        ) : null}
        {isBefore ? (
          <Button variant="default" onClick={() => setAsking(true)}>
            {TEXT.cancel}
          </Button>
        ) : null}
      </div>
      {failure === undefined ? null : <Failure error={failure} title={TEXT.failed} data={TEXT.failedData} />}
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => change('cancelled')}
        title={fill(TEXT.cancelTitle, { consignment })}
        confirmLabel={TEXT.cancelDo}
        tone="grave"
        working={working}
      >
        <p>{TEXT.cancelText}</p>
      </ConfirmDialog>
    </>
  );
}

function written(units: readonly { readonly listing: string; readonly quantity: number }[]): string {
  return units.map(({ listing, quantity }) => `${quantity} × ${listing}`).join(', ');
}

function Back() {
  return <Link to="/seller/dispatch">{TEXT.back}</Link>;
}
