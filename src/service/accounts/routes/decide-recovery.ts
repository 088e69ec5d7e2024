import type { GraveAct } from '../../../rulebook/accounts/grave-acts.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { decidedRecovery, idParameters, recovery } from '../contract.ts';
import { peopleIn, recoveryView } from '../recovery/views.ts';
import { personOf } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

/** `POST /v1/recoveries/{id}/approval` */
export function approveRecovery(app: App, deps: AccountRouteDeps): void {
  decideRecovery(app, deps, {
    type: 'approve',
    path: '/v1/recoveries/:id/approval',
    operationId: 'approveRecovery',
    summary: 'Approve that a colleague is let in',
    description:
      'After making sure, not by e-mail, that it is them; the reason says how. Two people approve, one of them an administrator, and nobody for themself. Nothing comes of it before the waiting time is over.',
    grave: 'recovery.approve',
  });
}

/** `POST /v1/recoveries/{id}/refusal` */
export function refuseRecovery(app: App, deps: AccountRouteDeps): void {
  decideRecovery(app, deps, {
    type: 'refuse',
    path: '/v1/recoveries/:id/refusal',
    operationId: 'refuseRecovery',
    summary: 'Refuse a request',
    description: 'Because it looks hostile, say. It ends at once; the second step stays, and the person is written to.',
  });
}

type DecisionRoute = {
  readonly type: 'approve' | 'refuse';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly grave?: GraveAct;
};

function decideRecovery(app: App, { accounts }: AccountRouteDeps, route: DecisionRoute): void {
  const { type, path, operationId, summary, description, grave } = route;
  const schema = {
    ...{ operationId, tags: ['accounts'], summary, description },
    ...{ params: idParameters, body: decidedRecovery },
    response: {
      200: recovery,
      ...refusals(
        ...(['step-up-needed', 'no-such-recovery', 'recovery-over', 'own-recovery'] as const),
        ...(['approval-not-needed', 'another-person-needed'] as const),
      ),
    },
  };
  const config = { access: requires('recoveries.decide'), ...(grave !== undefined && { grave }) };
  app.post(path, { config, schema }, async ({ actor, params, body }, reply) => {
    const person = personOf(actor);
    if ('code' in person) return refuseAccount(reply, person);
    const { id: by, role } = person;
    const decided = await accounts.recovery.decide(params.id, { type, by, role, reason: body.reason });
    if ('code' in decided) return refuseAccount(reply, decided);
    return recoveryView(decided, await accounts.namesOf(peopleIn([decided])));
  });
}
