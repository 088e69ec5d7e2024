import type { AskRefusal } from '../../rulebook/returns/ask.ts';
import type { InspectionRefusal, PlaceRefusal, UnitsRefusal } from '../../rulebook/returns/inspection.ts';
import type { ReturnRefusal } from '../../rulebook/returns/moves.ts';
import type { ReturnState } from '../../rulebook/returns/return.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { ORDER_STATE_WORDS } from '../../words/returns-api-en.ts';
import {
  RETURN_ACT_NAMES,
  RETURN_CHECK_NAMES,
  RETURN_OUTCOME_NAMES,
  RETURN_STATE_NAMES,
} from '../../words/returns-en.ts';
import type { Problem } from '../http/problems.ts';

/** Why nothing was done. Everything is as it was. */
export type Refusal =
  | AskRefusal
  | InspectionRefusal
  | ReturnRefusal
  | { readonly code: 'no-such-own-order'; readonly order: string }
  | { readonly code: 'unknown-return' }
  | { readonly code: 'return-code-unknown' }
  /** Somebody was quicker: what it is by now is told. */
  | { readonly code: 'return-changed'; readonly state: ReturnState }
  | { readonly code: 'return-asked-otherwise' }
  | { readonly code: 'refund-party' };

/** Why nothing was done at a hub. */
export type HubRefusal = Refusal | PlaceRefusal | UnitsRefusal;

/** As a problem of the API. */
export function problemOf(refusal: Refusal): Problem {
  switch (refusal.code) {
    case 'no-such-own-order':
      return { code: refusal.code, parameters: { order: refusal.order } };
    case 'return-not-delivered':
      return { code: refusal.code, parameters: { state: ORDER_STATE_WORDS[refusal.state] } };
    case 'return-too-late':
      return { code: refusal.code, parameters: { until: formatTimestamp(refusal.until) } };
    case 'return-open':
      return { code: refusal.code, parameters: { return: refusal.return } };
    case 'return-moved-on':
    case 'return-changed':
      return { code: refusal.code, parameters: { state: RETURN_STATE_NAMES[refusal.state] } };
    case 'return-not-yours':
      return { code: refusal.code, parameters: { act: RETURN_ACT_NAMES[refusal.act] } };
    case 'refund-owed':
      return { code: refusal.code, parameters: { outcome: RETURN_OUTCOME_NAMES[refusal.outcome] } };
    case 'inspection-contradicts':
      return {
        code: refusal.code,
        pointer: '/body/checks',
        parameters: {
          outcome: RETURN_OUTCOME_NAMES[refusal.outcome],
          checks: refusal.checks.map((check) => RETURN_CHECK_NAMES[check]).join(', '),
        },
      };
    case 'unknown-return':
    case 'refund-party':
    case 'return-code-unknown':
    case 'return-asked-otherwise':
      return { code: refusal.code };
  }
}
