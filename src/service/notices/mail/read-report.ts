import type { z } from 'zod';
import type { bounceReport } from '../contract.ts';
import { messageIdIn } from './message-id.ts';

/**
 * A report of RFC 3464, alone or with the mail it is about, as the same thing in JSON. Which mail it is says our Message-ID, wherever the
 * report has it; without one it is left empty, which is refused with the place. Nothing else of it is kept: it names addresses.
 */
export function readDeliveryStatus(text: string): z.input<typeof bounceReport> {
  const action = /^Action:\s*(\w+)/im.exec(text)?.[1]?.toLowerCase() ?? '';
  const status = /^Status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1];
  return {
    messageId: messageIdIn(text) ?? '',
    action: action as 'failed',
    ...(status === undefined ? {} : { status }),
  };
}
