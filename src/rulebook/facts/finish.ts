import type { FactType } from '../facts.ts';
import { EVENTS } from './events.ts';
import { digest, hasUnread, markBad } from './scratch.ts';
import { mixUnknown } from './unknown-content.ts';

/** The digest of an event whose known fields have all been read; mixes in what else its data says, if anything. */
export function finish(type: FactType, data: object): number {
  if (hasUnread() && !mixUnknown(data, EVENTS[type].data)) markBad();
  return digest();
}
