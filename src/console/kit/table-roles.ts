/** Cards on a phone are no table any more for the browser; these keep it one for screen readers. */
export const TABLE_ROLES = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  header: 'columnheader',
  cell: 'cell',
} as const;
