import { closedToAppeals } from '../../rulebook/appeals/appeal.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { appealProblem } from '../answers/appeal-problem.ts';
import { appealsOf } from '../answers/appeal-store.ts';
import { appealTermsOf } from '../answers/appealed.ts';
import { findAction, findOpenAction, isProblem, unknownAction } from '../answers/open-action.ts';
import type { FilesOf, Matters } from '../files/parts.ts';
import type { Problem } from '../http/problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { raisedLinks } from '../links/link-store.ts';
import type { Queryable } from '../postgres/database.ts';

/** What files go along with: whether something can still be sent, and when it is over. */
export function mattersOfFiles({
  ledger,
  pool,
}: {
  readonly ledger: Pick<Ledger, 'look' | 'clock'>;
  readonly pool: Queryable;
}): Matters {
  const linkOf = async ({ seller, number }: Pick<FilesOf, 'seller' | 'number'>) =>
    (await raisedLinks(pool, seller)).find((each) => each.number === number);
  return {
    clock: ledger.clock,
    async refusal({ seller, purpose, number }) {
      switch (purpose) {
        case 'appeal':
        case 'plan': {
          const look = purpose === 'plan' ? planRefusal : appealRefusal;
          const seen = await ledger.look(seller, (docket) => ({ refused: look(docket, number) }));
          return seen === undefined ? unknownAction(seller, number) : seen.refused;
        }
        case 'link': {
          const parameters = { link: `${seller}/${number}` };
          const link = await linkOf({ seller, number });
          if (link === undefined) return { code: 'unknown-link', parameters };
          if (link.outcome === null || link.ended_at === null) return undefined;
          return { code: 'link-decided', parameters: { ...parameters, at: formatTimestamp(link.ended_at) } };
        }
      }
    },
    async find({ seller, purpose, number, answer }) {
      if (purpose === 'link') {
        const endedAt = (await linkOf({ seller, number }))?.ended_at ?? undefined;
        return { answeredAt: endedAt, endedAt, appealBy: undefined };
      }
      const action = await ledger.look(seller, (docket) => timesOf(docket, number));
      if (action === undefined || 'code' in action) return undefined;
      if (purpose === 'plan') return { ...action, answeredAt: action.endedAt };
      const appeal = (await appealsOf(pool, seller, number)).find((each) => each.number === answer);
      return { ...action, answeredAt: appeal?.ended_at ?? undefined };
    },
  };
}

function planRefusal(docket: Docket, number: number): Problem | undefined {
  const action = findOpenAction(docket, number);
  return isProblem(action) ? action : undefined;
}

/** The same that filing would say, as far as it does not depend on what is filed. */
function appealRefusal(docket: Docket, number: number): Problem | undefined {
  const action = findAction(docket, number);
  if (isProblem(action)) return action;
  const closed = closedToAppeals(appealTermsOf(action), docket.clock);
  return closed === undefined ? undefined : appealProblem(closed, { seller: docket.id, action: number });
}

function timesOf(docket: Docket, number: number) {
  const action = findAction(docket, number);
  if (isProblem(action)) return action;
  return {
    endedAt: action.isOver ? action.endedAt : undefined,
    appealBy: appealTermsOf(action).appealBy,
  };
}
