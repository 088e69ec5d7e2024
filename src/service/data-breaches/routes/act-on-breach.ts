import type { z } from 'zod';
import type { GraveAct } from '../../../rulebook/accounts/grave-acts.ts';
import { readCode } from '../../../rulebook/incidents/code.ts';
import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import type { AskedGravely } from '../../http/grave.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { breachAct, breachParameters, dataBreach } from '../contract.ts';
import { actOn, type Wanted } from '../inquire.ts';
import type { BreachParts } from '../parts.ts';
import { refuseBreach } from '../refusal.ts';
import { toBreach } from '../view.ts';

/** What reaches customers, counts against a seller, or ends the inquiry; to contain has to be quick. */
function grave({ body }: AskedGravely): GraveAct | undefined {
  switch ((body as z.output<typeof breachAct>).do) {
    case 'tell_customers':
      return 'breach.tell-customers';
    case 'confirm':
      return 'breach.confirm';
    case 'sign_off':
      return 'breach.sign-off';
    default:
      return undefined;
  }
}

/** `POST /v1/data-breaches/{id}/acts` */
export function actOnBreach(app: App, parts: BreachParts): void {
  app.post(
    '/v1/data-breaches/:id/acts',
    {
      config: { access: requires('incidents.work'), grave },
      schema: {
        operationId: 'actOnDataBreach',
        tags: ['data-breaches'],
        summary: 'Do something with an inquiry',
        description:
          'Contain and lift, set the scope and count whose data were shown, assess, send the notice to customers, note that another was given or that one is not due, tell a seller, confirm a misuse, propose to close and sign. Each is written into the tamper-evident log. All measures of a containment are done, or none.',
        params: breachParameters,
        body: breachAct,
        response: {
          200: dataBreach,
          ...refusals(
            ...(['breach-receipt-missing', 'breach-sent-when'] as const),
            ...(['step-up-needed', 'breach-told-by-sending', 'breach-ground-missing', 'breach-sending-runs'] as const),
            ...(['breach-no-mail', 'breach-count-changed', 'breach-untold'] as const),
            ...(['unknown-breach', 'breach-not-so-far', 'breach-closed', 'breach-words-missing'] as const),
            ...(['breach-report-there', 'breach-no-such-report', 'breach-scope-empty'] as const),
            ...(['breach-measure-missing', 'breach-measure-unknown', 'breach-no-such-clock'] as const),
            ...(['breach-clock-stopped', 'breach-notice-due', 'breach-seller-told'] as const),
            ...(['breach-seller-not-told', 'breach-no-such-conduct', 'breach-reply-waits'] as const),
            ...(['breach-clocks-run', 'breach-subjects-missing', 'breach-second-person'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const words = 'text' in request.body ? request.body.text : undefined;
      const kept = await actOn(parts, request.params.id, { by, words }, wantedOf(request.body));
      return 'refused' in kept ? refuseBreach(reply, kept.refused) : toBreach(parts, by, kept);
    },
  );
}

function wantedOf(body: z.output<typeof breachAct>): Wanted {
  switch (body.do) {
    case 'add_report':
      return { type: body.do, report: readCode(body.report) };
    case 'scope': {
      const { from, to, ...lists } = body.scope;
      return { type: body.do, scope: { ...lists, ...instantOf('from', from), ...instantOf('to', to) } };
    }
    case 'note':
    case 'send_back':
    case 'sign_off':
      return { type: body.do };
    case 'contain':
    case 'lift':
      return { type: body.do, measures: body.measures };
    case 'assess':
      return { type: body.do, isBreach: body.isBreach, risk: body.risk };
    case 'notify': {
      const { regime, receipt } = body;
      const sentAt = receipt && parseTimestamp(receipt.sentAt);
      if (receipt === undefined || sentAt === undefined) return { type: body.do, regime };
      return { type: body.do, regime, receipt: { ...receipt, sentAt } };
    }
    case 'waive':
      return { type: body.do, regime: body.regime, ...(body.ground !== undefined && { ground: body.ground }) };
    case 'tell_customers':
      return { type: body.do, happened: body.happened, people: body.people };
    case 'tell_seller':
      return { type: body.do, seller: body.seller };
    case 'confirm':
      return { type: body.do, seller: body.seller, kind: body.kind };
    case 'propose_closing':
      return { type: body.do, cause: body.cause };
  }
}

function instantOf(name: 'from' | 'to', text: string | undefined) {
  const at = text === undefined ? undefined : parseTimestamp(text);
  return at === undefined ? {} : { [name]: at };
}
