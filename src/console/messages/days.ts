import { absolute } from '../kit/time.ts';
import type { Message } from './shapes.ts';

/** Messages of one day of the marketplace. */
export type Day = { readonly day: string; readonly at: string; readonly messages: readonly Message[] };

/** Messages by the day on which they were sent, in the marketplace's zone, in the order in which they are given. */
export function daysOf(messages: readonly Message[], zone: string): readonly Day[] {
  const days = Map.groupBy(messages, ({ sentAt }) => absolute(sentAt, zone, 'day'));
  return [...days].map(([day, among]) => ({ day, at: among[0]?.sentAt ?? '', messages: among }));
}
