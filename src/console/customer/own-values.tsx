import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { OWN_VALUES as TEXT } from '../../words/customer-pages-en.ts';
import { fill } from '../../words/fill.ts';
import { FIELD_NAMES } from '../../words/reveal-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { useMarketplace } from '../api/marketplace.ts';
import { ApiProblem } from '../api/problem.ts';
import { useCustomer } from '../api/viewer.ts';
import { FactList } from '../kit/fact-list.tsx';
import { valueText } from '../kit/guarded-value.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import './own-values.css';
import type { OwnValues } from './shapes.ts';

const SECOND = 1000;

/** What is known of the customer for an order: sealed until they ask, and nowhere kept by the page. */
export function OwnValuesSection({ order }: { readonly order: string }) {
  const api = useApi();
  const asked = useMutation({
    mutationFn: () => answer(api.POST('/v1/me/orders/{id}/values', { params: { path: { id: order } } })),
    gcTime: 0,
  });
  const { data, error, isPending, mutate, reset } = asked;
  const isToComeAgain = error instanceof ApiProblem && error.code === 'come-again';
  return (
    <Section title={TEXT.title} lead={TEXT.lead}>
      {data === undefined ? (
        <Button variant="default" onClick={() => mutate()} loading={isPending}>
          {TEXT.show}
        </Button>
      ) : (
        <Shown values={data} onOver={reset} />
      )}
      {isToComeAgain ? <ComeAgain /> : null}
      {error === null || isToComeAgain ? null : (
        <Failure title={TEXT.failed} error={error} onRetry={() => mutate()} retrying={isPending} />
      )}
      <p className="soft">{TEXT.noRecord}</p>
    </Section>
  );
}

/** Hidden again when its time is over, or when somebody turns to another window. */
function Shown({ values, onOver }: { readonly values: OwnValues; readonly onOver: () => void }) {
  const [left, setLeft] = useState(values.seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), SECOND);
    const onTurn = () => document.visibilityState === 'hidden' && onOver();
    document.addEventListener('visibilitychange', onTurn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onTurn);
    };
  }, [onOver]);
  useEffect(() => {
    if (left <= 0) onOver();
  }, [left, onOver]);
  return (
    <div className="own-values">
      <FactList
        facts={[
          ...values.shown.map(({ field, value }) => ({
            term: FIELD_NAMES[field],
            detail: <span className="own-value">{valueText(value)}</span>,
          })),
          ...values.absent.map(({ field, reason }) => ({ term: FIELD_NAMES[field], detail: reason })),
        ]}
      />
      <p className="soft">{fill(TEXT.left, { seconds: left })}</p>
      <Button variant="default" onClick={onOver}>
        {TEXT.hide}
      </Button>
    </div>
  );
}

/** What takes having just come from the marketplace, to somebody who came earlier. */
export function ComeAgain() {
  const { name } = useMarketplace();
  const { marketplaceUrl } = useCustomer();
  return (
    <Notice tone="watch" title={TEXT.comeTitle}>
      <p>{TEXT.comeWhy}</p>
      {marketplaceUrl === undefined ? null : <a href={marketplaceUrl}>{fill(TEXT.come, { marketplace: name })}</a>}
    </Notice>
  );
}
