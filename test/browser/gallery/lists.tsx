import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { DataTable, type Sorting } from '../../../src/console/kit/data-table.tsx';
import { FactList } from '../../../src/console/kit/fact-list.tsx';
import { FilterChips, FilterSelect, SearchField, ToggleChips } from '../../../src/console/kit/filters.tsx';
import { Instant } from '../../../src/console/kit/instant.tsx';
import { Ladder } from '../../../src/console/kit/ladder.tsx';
import { Share } from '../../../src/console/kit/numbers.tsx';
import { PageHeader, Section } from '../../../src/console/kit/page.tsx';
import { EmptyState } from '../../../src/console/kit/states.tsx';
import { Timeline, type TimelineEntry } from '../../../src/console/kit/timeline.tsx';
import { SELLERS, type SellerRow } from './samples.ts';

const COLUMNS = [
  { key: 'seller', header: 'Seller', cell: (row: SellerRow) => row.seller, sort: 'seller' },
  {
    key: 'rung',
    header: 'Standing',
    cell: (row: SellerRow) => <Ladder rung={row.rung} form="compact" />,
    sort: 'rung',
    onPhone: 'bare',
  },
  { key: 'region', header: 'Region', cell: (row: SellerRow) => row.region },
  { key: 'actions', header: 'Open actions', cell: (row: SellerRow) => row.actions, align: 'end' },
  {
    key: 'fullest',
    header: 'Fullest gauge',
    cell: (row: SellerRow) => <Share of={row.filled} />,
    align: 'end',
    sort: 'fullest',
  },
  {
    key: 'changed',
    header: 'Last decision',
    cell: (row: SellerRow) => (row.changed === undefined ? 'none' : <Instant at={row.changed} />),
    sort: 'changed',
  },
] as const;

const ENTRIES: readonly TimelineEntry[] = [
  {
    key: '1',
    kind: 'decision',
    rung: 'restricted',
    at: '2026-03-19T15:00:00Z',
    title: 'Order volume limited for 7 days',
    summary: 'Late dispatch reached its level again after the warning. Action S-17/2.',
    detail: () => (
      <FactList
        facts={[
          { term: 'Meter', detail: '3.41 of 3.00' },
          { term: 'Because', detail: 'O-4711, O-4712, O-4713, O-4714' },
          { term: 'Policy', detail: 'kingston-express@1' },
        ]}
      />
    ),
  },
  {
    key: '2',
    kind: 'lapse',
    at: '2026-03-19T10:00:00Z',
    title: 'Order O-4714 was handed over late',
    detail: () => <p>Due 10:00, accepted 16:20.</p>,
  },
  {
    key: '3',
    kind: 'answer',
    at: '2026-03-17T20:12:00Z',
    title: 'You acknowledged the warning',
    summary: 'Maya Brown',
  },
  {
    key: '4',
    kind: 'excuse',
    at: '2026-03-17T12:00:00Z',
    title: 'Order O-4702 is excused',
    summary: 'Storm in Saint James, 3 to 6 March',
    detail: () => <p>It does not count.</p>,
  },
  {
    key: '5',
    kind: 'context',
    at: '2026-03-06T12:00:00Z',
    title: 'Storm declared',
    summary: 'Saint James; hand-over and delivery',
  },
  {
    key: '6',
    kind: 'event',
    at: '2026-03-06T08:30:00Z',
    title: 'Parcel accepted by the carrier',
    detail: () => <p>shipment.scanned</p>,
  },
];

export function Lists() {
  const [sorting, setSorting] = useState<Sorting>({ by: 'seller', order: 'asc' });
  const [search, setSearch] = useState('');
  const [region, setRegion] = useState<string>();
  const [kinds, setKinds] = useState<readonly string[]>(['decision']);
  const [open, setOpen] = useState<readonly string[]>([]);
  const rows = SELLERS.filter((row) => row.seller.includes(search) && (region === undefined || row.region === region));
  const sorted = rows.toSorted(
    (a, b) =>
      (sorting.order === 'asc' ? 1 : -1) *
      (sorting.by === 'fullest' ? a.filled - b.filled : a.seller.localeCompare(b.seller)),
  );
  const regions = [...new Set(SELLERS.map((row) => row.region))].map((value) => ({ value, label: value }));
  return (
    <>
      <PageHeader title="Sellers" lead="Everybody who sells here, and where they stand." />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', alignItems: 'end', marginBottom: '0.75rem' }}>
        <SearchField label="Search" placeholder="Part of a seller id" value={search} onChange={setSearch} />
        <FilterSelect label="Region" value={region} onChange={setRegion} options={regions} />
      </div>
      <FilterChips
        chips={region === undefined ? [] : [{ key: 'region', label: region, onRemove: () => setRegion(undefined) }]}
        onClear={() => setRegion(undefined)}
      />
      <DataTable
        label="Sellers"
        columns={COLUMNS}
        rows={sorted}
        rowKey={(row) => row.seller}
        link={(row, content) => <Anchor href={`#${row.seller}`}>{content}</Anchor>}
        sorting={sorting}
        onSort={setSorting}
        paging={{ onNext: () => undefined, told: '12 of 2,128 sellers' }}
        empty={<EmptyState title="No seller fits">Take away a filter, or search for less.</EmptyState>}
      />
      <Section title="Timeline">
        <Timeline
          label="What happened"
          entries={ENTRIES}
          open={open}
          onToggle={(key) => setOpen(open.includes(key) ? open.filter((each) => each !== key) : [...open, key])}
          filters={
            <ToggleChips
              label="Kinds"
              chosen={kinds}
              onChange={setKinds}
              options={[
                { value: 'decision', label: 'Decisions', count: 2 },
                { value: 'lapse', label: 'Lapses', count: 11 },
                { value: 'event', label: 'Events' },
              ]}
            />
          }
          onMore={() => undefined}
          empty={<EmptyState title="Nothing yet">Orders and decisions appear here.</EmptyState>}
        />
      </Section>
    </>
  );
}
