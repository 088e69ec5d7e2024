import {
  RETURN_ACT_NAMES,
  RETURN_CHECK_NAMES,
  RETURN_OUTCOME_NAMES,
  RETURN_STATE_NAMES,
} from '../../words/returns-en.ts';
import type { HubParts } from '../hub/parts.ts';
import { type DeskRefusal, no } from '../hub/refusal.ts';
import { returnAtHub } from '../returns/at-hub.ts';
import type { ReturnParts } from '../returns/parts.ts';
import type { HubRefusal } from '../returns/refusal.ts';

/** How a desk finds returns, which know nothing of desks. */
export function findHubReturn(returns: ReturnParts): HubParts['findReturn'] {
  return async (text) => {
    const found = await returnAtHub(returns, text);
    if ('refused' in found) return { refused: no(found.refused) };
    return {
      ...found,
      receive: async (...asked) => toldAtDesk(await found.receive(...asked)),
      inspect: async (...asked) => toldAtDesk(await found.inspect(...asked)),
    };
  };
}

type Acted<Refused> = { readonly events: readonly Record<string, unknown>[] } | { readonly refused: Refused };

function toldAtDesk(done: Acted<HubRefusal>): Acted<DeskRefusal> {
  return 'refused' in done ? { refused: ofReturn(done.refused) } : done;
}

function ofReturn(refusal: HubRefusal): DeskRefusal {
  switch (refusal.code) {
    case 'return-moved-on':
      return no('return-moved-on', { state: RETURN_STATE_NAMES[refusal.state] });
    case 'return-not-yours':
      return no('return-not-yours', { act: RETURN_ACT_NAMES[refusal.act] });
    case 'not-for-stock':
    case 'not-for-disposal':
      return no(refusal.code, { outcome: RETURN_OUTCOME_NAMES[refusal.outcome] });
    case 'not-so-many':
      return no('not-so-many', { listing: refusal.listing, left: refusal.left });
    case 'inspection-contradicts':
      return no('inspection-contradicts', {
        outcome: RETURN_OUTCOME_NAMES[refusal.outcome],
        checks: refusal.checks.map((check) => RETURN_CHECK_NAMES[check]).join(', '),
      });
    default:
      return no('return-code-unknown');
  }
}
