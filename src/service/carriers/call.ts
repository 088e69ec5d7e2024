import type { RevealDecision } from '../../rulebook/customer-data/decision.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import type { Access, Verdict } from '../accesses/access.ts';
import type { OpenedAddress } from '../accesses/opened-values.ts';
import type { CustomerValue } from '../customer-value.ts';
import type { Asker } from './asker.ts';
import type { ScanParts } from './parts.ts';
import type { ScanRefusal } from './resolve.ts';
import { accessOf, refusedAll, scanLabel } from './scan.ts';
import type { TelephonyTrouble } from './telephony/telephony.ts';

const FIELDS: readonly CustomerField[] = ['phone'];

/** What came of asking for a call. */
export type Called =
  | ScanRefusal
  /** No gateway is set up here. */
  | { readonly refused: 'no-telephony' }
  /** No number was deposited, or it is destroyed. */
  | { readonly refused: 'no-number' }
  /** The policy in force puts no calls through to whoever asks. */
  | { readonly refused: 'not-granted' }
  | { readonly refused: 'telephony'; readonly trouble: TelephonyTrouble }
  | { readonly access: Access; readonly dial: string; readonly until: Instant };

/**
 * Has a call put through to the customer of a parcel. The number is opened after it was written down that it is used, and goes to the gateway
 * only: neither party sees that of the other. `from`: the number that will be called from.
 */
export async function callCustomer(
  parts: ScanParts,
  asker: Asker,
  { code, from }: { readonly code: string; readonly from: string },
): Promise<Called> {
  const { telephony } = parts;
  if (telephony === undefined) return { refused: 'no-telephony' };
  const scan = await scanLabel(parts, asker, code, FIELDS);
  if (scan.found === 'no-code') return { refused: 'no-code' };
  if (scan.found === 'nothing') return { refused: 'unknown' };
  if (scan.found === 'refused') {
    await parts.record(accessOf(parts, asker, scan, refusedAll(FIELDS, scan.rule)));
    return { refused: 'rule', rule: scan.rule };
  }
  const [phone] = scan.decided;
  const isGranted = phone !== undefined && callServes(phone.decision);
  const verdict: Verdict = isGranted
    ? { field: 'phone', verdict: 'mask', rule: 'call.masked' }
    : { field: 'phone', verdict: 'refuse', rule: 'carrier.needs_less' };
  const access = accessOf(parts, asker, scan, [verdict]);
  await parts.record(access);
  if (!isGranted) return { refused: 'not-granted' };
  const opened = await parts.open(scan.of, FIELDS);
  if ('keys' in opened) return { refused: 'keys', keys: opened.keys };
  const number = opened.values.get('phone');
  if (number === undefined || !isText(number)) return { refused: 'no-number' };
  const connected = await telephony.connect({ id: access.id, from, to: number });
  return 'trouble' in connected ? { refused: 'telephony', ...connected } : { access, ...connected };
}

/** The number itself is refused because a call that is put through serves, or the policy would even show it. */
function callServes(decision: RevealDecision): boolean {
  return decision.answer === 'show' || (decision.answer === 'refuse' && decision.instead === 'masked_call');
}

function isText(value: CustomerValue<string | OpenedAddress>): value is CustomerValue<string> {
  return typeof value.reveal() === 'string';
}
