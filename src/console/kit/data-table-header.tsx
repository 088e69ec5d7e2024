import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { Column, Sorting } from './data-table.tsx';
import { TABLE_ROLES } from './table-roles.ts';

type DataTableHeaderProps<Row> = {
  column: Column<Row>;
  sorting: Sorting | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
};

export function DataTableHeader<Row>({ column, sorting, onSort }: DataTableHeaderProps<Row>) {
  const { header, sort, align = 'start' } = column;
  if (sort === undefined || onSort === undefined) {
    return (
      <th scope="col" role={TABLE_ROLES.header} data-align={align}>
        {header}
      </th>
    );
  }
  const order = sorting?.by === sort ? sorting.order : undefined;
  const Icon = order === undefined ? IconArrowsSort : order === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" role={TABLE_ROLES.header} data-align={align} aria-sort={ARIA_SORT[order ?? 'none']}>
      <button
        type="button"
        data-sorted={order !== undefined}
        onClick={() => onSort({ by: sort, order: order === 'asc' ? 'desc' : 'asc' })}
      >
        {header}
        <Icon aria-hidden="true" size={14} stroke={2} />
      </button>
    </th>
  );
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending', none: 'none' } as const;
