import type { z } from 'zod';
import { SECOND } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { TELEPHONY_TROUBLE } from '../../words/carriers-api-en.ts';
import { REVEAL_RULES } from '../../words/customer-data-en.ts';
import { NOTHING_DEPOSITED } from '../../words/reveals-en.ts';
import type { Problem } from '../http/problems.ts';
import type { Called } from './call.ts';
import type { createdPass, driverSession, resolution, scansPage } from './contract.ts';
import type { Pass } from './pass-store.ts';
import type { Resolved } from './resolve.ts';
import type { ScanRule } from './scan.ts';
import type { ScanRow } from './scan-store.ts';

type Resolution = z.input<typeof resolution>;
type Refused = Extract<Resolved | Called, { refused: string }>;

/** What a parcel needs, with the values in it. */
export function toResolution(
  { access, decided, values, shownFor }: Exclude<Resolved, { refused: string }>,
  maskedCall: boolean,
): Resolution {
  const { id, at, order } = access;
  const shown: Resolution['shown'] = [];
  const kept: Resolution['kept'] = [];
  for (const { field, decision } of decided) {
    if (field !== 'name' && field !== 'address') continue;
    const value = decision.answer === 'show' ? values.get(field) : undefined;
    const told = { field, rule: decision.rule, reason: REVEAL_RULES[decision.rule] };
    if (value !== undefined) shown.push({ ...told, value: toJson(value.reveal()) });
    else if (decision.answer === 'show') kept.push({ field, rule: 'nothing.deposited', reason: NOTHING_DEPOSITED });
    else kept.push(told);
  }
  return { ...{ access: id, at: formatTimestamp(at), order, seconds: shownFor / SECOND, shown, kept }, maskedCall };
}

type Value = Resolution['shown'][number]['value'];

function toJson(
  value: string | { readonly lines: readonly string[]; readonly city: string; readonly country: string },
) {
  return (typeof value === 'string' ? value : { ...value, lines: [...value.lines] }) as Value;
}

const PROBLEM_OF_RULE: Readonly<Record<ScanRule, Problem['code']>> = {
  'label.voided': 'label-voided',
  'order.unknown': 'parcel-over',
  'carrier.over': 'parcel-over',
  'retention.over': 'parcel-over',
  'leg.other_carrier': 'parcel-with-another',
  'leg.begun_elsewhere': 'leg-begun-elsewhere',
  'leg.other_leg': 'parcel-on-another-leg',
  'leg.going_back': 'parcel-going-back',
};

/** Why nothing came of it, and what to do. */
export function toProblem(refused: Refused): Problem {
  switch (refused.refused) {
    case 'no-code':
      return { code: 'label-unreadable', pointer: '/body/code' };
    case 'unknown':
      return { code: 'label-unknown', pointer: '/body/code' };
    case 'rule':
      return { code: PROBLEM_OF_RULE[refused.rule], parameters: { rule: refused.rule } };
    case 'keys':
      return { code: 'keys-unavailable', parameters: { keys: refused.keys } };
    case 'no-telephony':
      return { code: 'no-telephony' };
    case 'no-number':
      return { code: 'no-number' };
    case 'not-granted':
      return { code: 'call-not-granted' };
    case 'telephony':
      return { code: 'telephony-failed', parameters: { trouble: TELEPHONY_TROUBLE[refused.trouble] } };
  }
}

/** A new pass, as its carrier gets it; the secret stands behind the #, which no server and no log sees. */
export function toCreatedPass(
  { id, driver, carrier, linkUntil, until }: Pass,
  link: string,
  baseUrl: string,
): z.input<typeof createdPass> {
  return {
    ...{ id, driver, ...carrier, link: `${baseUrl}/carrier#${link}` },
    ...{ linkUntil: formatTimestamp(linkUntil), until: formatTimestamp(until) },
  };
}

/** A shift as its driver sees it. */
export function toSession({ id, driver, carrier, until }: Pass, calls: boolean): z.input<typeof driverSession> {
  return { pass: id, driver, ...carrier, until: formatTimestamp(until), calls };
}

/** A scan as whoever scanned sees it afterwards. */
export function toScan(row: ScanRow): z.input<typeof scansPage>['items'][number] {
  const { access_id: access, order_id: order, at, verdicts } = row;
  const isShown = verdicts.some(({ verdict }) => verdict === 'show');
  const isCall = verdicts.some(({ rule }) => rule === 'call.masked');
  const what = isCall ? 'call' : isShown ? 'shown' : 'refused';
  return { access, at: formatTimestamp(at), order, what, rule: verdicts[0]?.rule ?? '' };
}
