import { useQuery } from '@tanstack/react-query';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { RULES_WORDS } from '../../words/staff-rules-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { operations } from '../api/types.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { violationName } from './action-words.ts';
import type { ShadowedMove } from './api-shapes.ts';
import { SellerLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';

const WORDS = RULES_WORDS.wouldColumns;
const STEPS: Readonly<Record<string, string>> = POLICY_TERMS.step;

const COLUMNS: readonly Column<ShadowedMove>[] = [
  { key: 'seller', header: WORDS.seller, cell: ({ seller }) => <SellerLink seller={seller} /> },
  { key: 'at', header: WORDS.at, cell: ({ at }) => <Instant at={at} /> },
  { key: 'to', header: WORDS.to, cell: ({ move }) => STEPS[move.to] ?? move.to },
  { key: 'because', header: WORDS.because, cell: ({ because }) => <code>{because.join(', ')}</code> },
];

type Rule = operations['listShadowedMoves']['parameters']['query']['violation'];

/** What a rule in shadow would have done, seller by seller. */
export function ShadowedMoves({ rule }: { readonly rule: string }) {
  const api = useApi();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['shadowed-moves', rule],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/rules/shadowed-moves', { params: { query: { violation: rule as Rule } }, signal })),
  });
  return (
    <Section title={RULES_WORDS.wouldTitle(violationName(rule))}>
      <p className="soft">{RULES_WORDS.wouldLead}</p>
      <DataTable
        label={RULES_WORDS.wouldTitle(violationName(rule))}
        columns={COLUMNS}
        rows={data?.items}
        rowKey={({ seller }) => seller}
        empty={<p className="soft">{RULES_WORDS.wouldNone}</p>}
        failure={
          data === undefined && error !== null ? (
            <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
          ) : undefined
        }
      />
      {data?.next == null ? null : <p className="soft">{RULES_WORDS.wouldMore}</p>}
    </Section>
  );
}
