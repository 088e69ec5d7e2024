/** What a table of the console says by itself, and the bar that leads through its pages. */
export const TABLE = {
  sortedUp: 'lowest first',
  sortedDown: 'highest first',
  next: 'Next page',
  previous: 'Previous page',
  pages: 'Pages of this list',
  loading: 'Fetching the list',
  nextRow: 'Next row',
  previousRow: 'Previous row',
  nothing: 'none',
} as const;
