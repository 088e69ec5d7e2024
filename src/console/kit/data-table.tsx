import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { TABLE } from '../../words/table-en.ts';
import { DataTableHeader } from './data-table-header.tsx';
import { type Paging, PagingBar } from './paging-bar.tsx';
import { useShortcut } from './shortcuts.tsx';
import { TableSkeleton } from './skeletons.tsx';
import { TABLE_ROLES } from './table-roles.ts';
import './data-table.css';

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the API calls it when the list is sorted by it. */
  readonly sort?: string;
  /** Numbers stand at the end, so that their places line up. */
  readonly align?: 'start' | 'end';
  /** On a phone a row is a card: `line` by default, `bare` without the column's name, `hide` leaves it out. */
  readonly onPhone?: 'line' | 'bare' | 'hide';
};

export type Sorting = { readonly by: string; readonly order: 'asc' | 'desc' };

export type Lead<Row> = { readonly header: ReactNode; readonly cell: (row: Row) => ReactNode };

export type DataTableProps<Row> = {
  /** What is listed, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  /** Undefined while they are being fetched for the first time. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  /** Wraps the first cell's content into the link that opens the row. */
  link?: (row: Row, content: ReactNode) => ReactNode;
  /** A cell before all others, such as a box to tick: it does not open the row. */
  lead?: Lead<Row> | undefined;
  sorting?: Sorting | undefined;
  onSort?: (sorting: Sorting) => void;
  paging?: Paging | undefined;
  /** The rows shown are old, new ones are on their way. */
  refreshing?: boolean;
  /** Shown instead of no rows: an `EmptyState`. */
  empty: ReactNode;
  /** Shown instead of everything: an `ErrorState`. */
  failure?: ReactNode;
};

/** A dense list: sorted by its headers, walked with j, k or the arrows, opened with Enter; cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, lead, sorting, onSort, paging, refreshing = false, empty, failure } = props;
  const ref = useRef<HTMLTableSectionElement>(null);
  const walk = (step: number) => () => focusNext(ref.current, step);
  const walkable = props.link !== undefined && (rows?.length ?? 0) > 0;
  useShortcut('j', TABLE.nextRow, walk(1), walkable);
  useShortcut('k', TABLE.previousRow, walk(-1), walkable);
  if (failure !== undefined) return failure;
  if (rows === undefined) return <TableSkeleton columns={columns.length} label={TABLE.loading} />;
  if (rows.length === 0) return empty;
  return (
    <div className="data-table" data-refreshing={refreshing} aria-busy={refreshing}>
      <table role={TABLE_ROLES.table} aria-label={label}>
        <thead role={TABLE_ROLES.group}>
          <tr role={TABLE_ROLES.row}>
            {lead === undefined ? null : (
              <th scope="col" role={TABLE_ROLES.header} className="data-table-lead">
                {lead.header}
              </th>
            )}
            {columns.map((column) => (
              <DataTableHeader key={column.key} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role={TABLE_ROLES.group} ref={ref} onKeyDown={(event) => followArrows(event, walk)}>
          {rows.map((row) => (
            <Row key={props.rowKey(row)} row={row} columns={columns} link={props.link} lead={lead} />
          ))}
        </tbody>
      </table>
      {paging === undefined ? null : <PagingBar paging={paging} />}
    </div>
  );
}

function Row<Item>({
  row,
  columns,
  link,
  lead,
}: {
  row: Item;
  columns: readonly Column<Item>[];
  link: DataTableProps<Item>['link'];
  lead: Lead<Item> | undefined;
}) {
  return (
    <tr role={TABLE_ROLES.row} data-linked={link !== undefined}>
      {lead === undefined ? null : (
        <td role={TABLE_ROLES.cell} className="data-table-lead">
          {lead.cell(row)}
        </td>
      )}
      {columns.map(({ key, header, cell, align = 'start', onPhone = 'line' }, index) => {
        const content = cell(row);
        const isTitle = index === 0;
        return (
          <td
            key={key}
            role={TABLE_ROLES.cell}
            data-title={isTitle}
            data-align={align}
            data-on-phone={isTitle ? 'bare' : onPhone}
          >
            <span className="data-table-name" aria-hidden="true">
              {header}
            </span>
            <span className="data-table-value">{isTitle && link !== undefined ? link(row, content) : content}</span>
          </td>
        );
      })}
    </tr>
  );
}

function followArrows(event: KeyboardEvent, walk: (step: number) => () => void): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  walk(step)();
}

function focusNext(body: HTMLTableSectionElement | null, step: number): void {
  const rows = [...(body?.rows ?? [])];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here === -1 ? 0 : Math.min(Math.max(here + step, 0), rows.length - 1)];
  next?.querySelector<HTMLElement>('a, button')?.focus();
}
