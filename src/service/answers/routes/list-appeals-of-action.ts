import { may } from '../../../rulebook/accounts/may.ts';
import { mayDecide } from '../../../rulebook/appeals/appeal.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { appealsOfAction } from '../appeal-contract.ts';
import { appealsOf } from '../appeal-store.ts';
import { toAppeals } from '../appeal-view.ts';
import { lapsesOf, toRulebook } from '../appealed.ts';
import { findAction, isProblem, unknownAction } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';

/** `GET /v1/actions/{id}/appeals` */
export function listAppealsOfAction(app: App, { ledger, pool, texts }: AnswerParts): void {
  app.get(
    '/v1/actions/:id/appeals',
    {
      config: { access: requires('answers.read', sellerOfAction) },
      schema: {
        operationId: 'listAppealsOfAction',
        tags: ['answers'],
        summary: 'The appeals against an action',
        description: 'The latest first. Who decided is shown to staff only.',
        params: actionParameters,
        response: { 200: appealsOfAction, ...refusals('unknown-action') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const found = await ledger.look(seller, (docket) => {
        const action = findAction(docket, number);
        return isProblem(action) ? action : { lapses: lapsesOf(docket, number) };
      });
      if (found === undefined) return refuse(reply, unknownAction(seller, number));
      if (isProblem(found)) return refuse(reply, found);
      const rows = await appealsOf(pool, seller, number);
      const isStaff = may(request.actor, 'cases.read') === true;
      const earlier = rows.map(toRulebook);
      const shown = rows.map((row) => {
        const mine = isStaff ? mayDecide({ deciders: row.barred }, earlier, askingPerson(request)) : undefined;
        return [row, { isStaff, mine: row.state === 'open' ? mine : undefined }] as const;
      });
      return { items: await toAppeals(pool, texts, seller, shown.toReversed(), found.lapses) };
    },
  );
}
