import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';

/**
 * Where an event of our own comes from: somebody of the staff, or of the seller's, at a screen or by the API; or the service,
 * which found something by itself.
 */
export type OwnSource = '/staff' | '/seller' | '/service';

/** An event that the service itself records (CloudEvents 1.0, contract §1). */
export function ownEvent(
  type: string,
  source: OwnSource,
  subject: string,
  id: string,
  at: Instant,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return { specversion: '1.0', id, source, type, subject, time: formatTimestamp(at), data };
}
