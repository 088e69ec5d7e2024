import type { Instant } from '../../../rulebook/instant.ts';
import type { CustomerValue } from '../../customer-value.ts';

/** A call that is to be put through. */
export type WantedCall = {
  /** The access that it was written down as: by it the gateway knows a call that is asked for twice. */
  readonly id: string;
  /** The number that will be called from. */
  readonly from: string;
  readonly to: CustomerValue<string>;
};

/** Why no call can be put through. */
export type TelephonyTrouble =
  /** It does not answer, or not in time. */
  | 'away'
  /** It answers that it does not do it. */
  | 'refused'
  /** What it answers cannot be used: it is no number, or would have told one party the other's. */
  | 'bad-answer';

/** Whoever connects two parties so that neither sees the other's number. */
export type Telephony = {
  /** The number to dial from `from`, and until when it leads to the other party. Never throws. */
  readonly connect: (
    call: WantedCall,
  ) => Promise<{ readonly dial: string; readonly until: Instant } | { readonly trouble: TelephonyTrouble }>;
};
