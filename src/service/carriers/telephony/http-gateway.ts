import { z } from 'zod';
import { type Duration, SECOND } from '../../../rulebook/instant.ts';
import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { askSigned } from '../../signed-request.ts';
import type { Telephony, WantedCall } from './telephony.ts';

/** How a gateway is reached. */
export type GatewayOptions = {
  /** `https://<account>:<secret>@gateway.example/calls` (`KINGSTON_TELEPHONY_URL`). */
  readonly url: string;
  /** Wall time. */
  readonly now: () => number;
  readonly timeout?: Duration;
};

/** A driver stands at the door. */
const TIMEOUT: Duration = 5 * SECOND;

const answered = z.object({ dial: z.string().regex(/^\+?[0-9][0-9 ().-]{3,30}$/), until: z.iso.datetime() });

/** A gateway that is asked over HTTP (docs/operations.md says what it is sent and answers), signed, so that nobody else has calls put through. */
export function httpGateway({ url, now, timeout = TIMEOUT }: GatewayOptions): Telephony {
  return {
    async connect(call) {
      // The one place where the customer's number becomes text, on its way to the gateway.
      const asked = await askSigned({ url, now, timeout }, { id: call.id, from: call.from, to: call.to.reveal() });
      if ('answer' in asked) return readAnswer(asked.answer, call);
      return { trouble: asked.trouble === 'too-slow' ? 'away' : asked.trouble };
    },
  };
}

function readAnswer(answer: unknown, { from, to }: WantedCall): Awaited<ReturnType<Telephony['connect']>> {
  const read = answered.safeParse(answer);
  const until = read.success ? parseTimestamp(read.data.until) : undefined;
  if (!read.success || until === undefined) return { trouble: 'bad-answer' };
  const dial = digits(read.data.dial);
  // A gateway that is set up wrongly must not tell one party the other's number.
  if (dial === digits(to.reveal()) || dial === digits(from)) return { trouble: 'bad-answer' };
  return { dial: read.data.dial, until };
}

function digits(number: string): string {
  return number.replaceAll(/[^0-9]/g, '');
}
