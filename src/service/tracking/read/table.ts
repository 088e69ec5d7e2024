import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { BadTable, readRows } from '../../csv.ts';
import { type ReadMessage, type Unreadable, writtenScan } from './heard-scan.ts';

const NEEDED = ['trackingNumber', 'code', 'at'] as const;
const OPTIONAL = ['region', 'destination', 'label'] as const;

/** Reads a table whose first line names its columns (RFC 4180). An empty cell says nothing. */
export function readTable(text: string): ReadMessage | Unreadable {
  try {
    const rows = [...readRows({ file: 'body', text }, NEEDED, OPTIONAL)];
    return {
      scans: rows.map(({ line, ...cells }) => {
        const told = Object.entries(cells).filter(([, cell]) => cell !== '');
        return writtenScan(`/body/${line}`, Object.fromEntries(told));
      }),
    };
  } catch (error) {
    if (!(error instanceof BadTable)) throw error;
    return { unreadable: { pointer: '/body', wanted: `${TRACKING_API_WORDS.tableWanted} (${error.message})` } };
  }
}
