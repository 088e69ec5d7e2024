import { authenticate as check } from 'mailauth';
import { type CheckResult, isSameAddress, judgeSender, type SenderVerdict } from '../../rulebook/relay/sender.ts';

/** Looks names up: as `resolve` of `node:dns/promises` does, errors and all. */
export type LookUp = (name: string, type: string) => Promise<string[] | string[][]>;

/** A mail as it came, and from where. */
export type Arriving = {
  readonly raw: Buffer;
  /** The address of the machine that brings it, and how that calls itself. */
  readonly network: string;
  readonly hello: string;
  /** Of the envelope. */
  readonly sender: string;
  /** In From. */
  readonly from: string;
};

/** Whether a mail comes from whom it says: by SPF (RFC 7208), DKIM (RFC 6376) and DMARC of its domain. */
export async function authenticateMail(
  { raw, network, hello, sender, from }: Arriving,
  { lookUp, name }: { readonly lookUp: LookUp; readonly name: string },
): Promise<SenderVerdict> {
  const { dkim, spf, dmarc } = await check(raw, {
    ...{ ip: network, helo: hello, sender, mta: name, resolver: lookUp },
    ...{ disableArc: true, disableBimi: true, rejectRsaSha1: true },
  });
  const results = dkim.results ?? [];
  return judgeSender({
    dmarc: resultOf(dmarc),
    spf: resultOf(spf),
    signed: results.some(({ status }) => status.result === 'pass' && Boolean(status.aligned) && !status.underSized),
    unsure: results.some(({ status }) => status.result === 'temperror'),
    sameEnvelope: isSameAddress(sender, from),
  });
}

/** False: it was not looked at, for there is no such domain. */
function resultOf(found: { readonly status: { readonly result: string } } | false | undefined): CheckResult {
  return found === undefined || found === false ? 'none' : (found.status.result as CheckResult);
}
