import type { z } from 'zod';
import type { GraveAct } from '../../../rulebook/accounts/grave-acts.ts';
import { readCode } from '../../../rulebook/incidents/code.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import type { AskedGravely } from '../../http/grave.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { breachAct, breachParameters, dataBreach } from '../contract.ts';
import { type Asked, actOn } from '../inquire.ts';
import type { BreachParts } from '../parts.ts';
import { refuseBreach } from '../refusal.ts';
import type { Wanted } from '../to-command.ts';
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
            ...(['breach-clock-not-begun', 'breach-secrecy-past', 'breach-secrecy-long'] as const),
            ...(['breach-secrecy-not-asked', 'breach-sellers-untold', 'breach-slip-not-theirs'] as const),
            ...(['breach-slip-not-first', 'breach-slip-when', 'breach-about-you'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const kept = await actOn(parts, request.params.id, by, askedIn(request.body));
      if (!('refused' in kept)) return toBreach(parts, by, kept);
      return refuseBreach(reply, kept.refused, request.body.do === 'contain' ? '/body/secret' : '/body');
    },
  );
}

/** What is asked for, in order: whoever contains something in secret puts telling off first. */
function askedIn(body: z.output<typeof breachAct>): readonly Asked[] {
  const words = 'text' in body ? body.text : undefined;
  const asked = { wanted: wantedOf(body), words };
  if (body.do !== 'contain' || body.secret === undefined) return [asked];
  const { until, text } = body.secret;
  return [{ wanted: { type: 'keep_secret', until: instantOf(until) }, words: text }, asked];
}

function wantedOf(body: z.output<typeof breachAct>): Wanted {
  switch (body.do) {
    case 'add_report':
      return { type: body.do, report: readCode(body.report) };
    case 'scope': {
      const { from, to, ...lists } = body.scope;
      return { type: body.do, scope: { ...lists, ...named('from', from), ...named('to', to) } };
    }
    case 'note':
    case 'send_back':
    case 'sign_off':
    case 'agree_secret':
      return { type: body.do };
    case 'keep_secret':
      return { type: body.do, until: instantOf(body.until) };
    case 'contain':
    case 'lift':
      return { type: body.do, measures: body.measures };
    case 'assess':
      return { type: body.do, isBreach: body.isBreach, risk: body.risk };
    case 'notify': {
      const { regime, receipt } = body;
      if (receipt === undefined) return { type: body.do, regime };
      return { type: body.do, regime, receipt: { ...receipt, sentAt: instantOf(receipt.sentAt) } };
    }
    case 'waive':
      return { type: body.do, regime: body.regime, ...(body.ground !== undefined && { ground: body.ground }) };
    case 'tell_customers':
      return { type: body.do, happened: body.happened, people: body.people };
    case 'tell_seller':
      return { type: body.do, seller: body.seller };
    case 'confirm': {
      const { seller, kind, slip } = body;
      if (slip === undefined) return { type: body.do, seller, kind };
      const own = { report: readCode(slip.report), happenedAt: instantOf(slip.happenedAt) };
      return { type: body.do, seller, kind, slip: own };
    }
    case 'propose_closing':
      return { type: body.do, cause: body.cause };
  }
}

/** Of a text that the contract has checked. */
function instantOf(text: string): Instant {
  return parseTimestamp(text) ?? 0;
}

function named(name: 'from' | 'to', text: string | undefined) {
  return text === undefined ? {} : { [name]: instantOf(text) };
}
