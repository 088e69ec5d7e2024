import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { readJson, readText } from '../../http/json-body.ts';
import type { Format } from '../carrier.ts';
import { readAfterShip, readEasyPost, readSeventeenTrack, readShippo } from './aggregators.ts';
import { type ReadMessage, recordOf, type Unreadable, type WrittenScan, writtenScan } from './heard-scan.ts';
import { readTable } from './table.ts';

/** So many scans may one message have. */
export const MOST_SCANS = 1000;

/**
 * Takes a message apart by its format. Throws `RequestRefused`, with the place, where it should be JSON and is not. What is in it besides is
 * passed over: carriers send much that is nobody's business here.
 */
export function readMessage(format: Format, body: Buffer): ReadMessage | Unreadable {
  const read = readBy(format, body);
  if ('unreadable' in read || read.scans.length <= MOST_SCANS) return read;
  return { unreadable: { pointer: '/body', wanted: TRACKING_API_WORDS.fewerScans } };
}

function readBy(format: Format, body: Buffer): ReadMessage | Unreadable {
  switch (format) {
    case 'scans':
      return readOwn(readJson(body));
    case 'lines':
      return { scans: readLines(readText(body)) };
    case 'csv':
      return readTable(readText(body));
    case 'easypost':
      return readEasyPost(readJson(body));
    case 'shippo':
      return readShippo(readJson(body));
    case 'aftership':
      return readAfterShip(readJson(body));
    case 'seventeen_track':
      return readSeventeenTrack(readJson(body));
  }
}

/** `{"scans": [{"trackingNumber", "code", "at", …}], "next"}` */
function readOwn(message: unknown): ReadMessage | Unreadable {
  const { scans, next } = recordOf(message);
  if (!Array.isArray(scans)) return { unreadable: { pointer: '/body/scans', wanted: TRACKING_API_WORDS.scansWanted } };
  return {
    scans: scans.map((scan, index) => writtenScan(`/body/scans/${index}`, recordOf(scan))),
    next: typeof next === 'string' && next !== '' ? next : undefined,
  };
}

/** One scan a line, as JSON; a line that is none does not keep the others from being read. */
function readLines(text: string): readonly WrittenScan[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [writtenScan(`/body/${index}`, recordOf(parsed(line)))];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
