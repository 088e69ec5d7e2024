import type { ReactNode } from 'react';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { FilterSelect } from '../kit/filters.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Section } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';

/** What a list says around its lines. */
type ListWords = {
  readonly [Word in
    | 'title'
    | 'lead'
    | 'label'
    | 'show'
    | 'open'
    | 'closed'
    | 'emptyTitle'
    | 'empty'
    | 'emptyClosedTitle'
    | 'emptyClosed'
    | 'more']: string;
};

/** A list that is fetched page by page. */
type Asked<Line> = Parameters<typeof MoreButton>[0]['asked'] & {
  readonly data: { readonly pages: readonly { readonly items: readonly Line[] }[] } | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
};

type OpenOrClosedProps<Line> = {
  readonly words: ListWords;
  readonly asked: Asked<Line>;
  readonly columns: readonly Column<Line>[];
  readonly rowKey: (line: Line) => string;
  readonly link: (line: Line, content: ReactNode) => ReactNode;
  readonly state: 'open' | 'closed';
  readonly onState: (state: 'open' | 'closed') => void;
  readonly children?: ReactNode;
};

/** What waits or runs, or what is closed: reports and inquiries alike. `children`: what can be done beside the choice. */
export function OpenOrClosed<Line>(props: OpenOrClosedProps<Line>) {
  const { words, asked, columns, rowKey, link, state, onState, children } = props;
  const { data, error, isFetching, refetch } = asked;
  const { zone } = useClock();
  const isOpen = state === 'open';
  return (
    <Section
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <FilterSelect
            label={words.show}
            any={words.open}
            value={isOpen ? undefined : state}
            options={[{ value: 'closed', label: words.closed }]}
            onChange={(next) => onState(next ?? 'open')}
          />
          {children}
        </>
      }
    >
      {/* People report, and laws count, by the clock on the wall, also where the marketplace has another. */}
      <ClockProvider zone={zone}>
        <DataTable
          label={words.label}
          columns={columns}
          rows={data?.pages.flatMap(({ items }) => items)}
          rowKey={rowKey}
          link={link}
          empty={
            <EmptyState title={isOpen ? words.emptyTitle : words.emptyClosedTitle}>
              {isOpen ? words.empty : words.emptyClosed}
            </EmptyState>
          }
          failure={
            data === undefined && error !== null ? (
              <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
            ) : undefined
          }
        />
      </ClockProvider>
      <MoreButton asked={asked} label={words.more} />
    </Section>
  );
}
