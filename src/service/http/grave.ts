import type { preHandlerAsyncHookHandler } from 'fastify';
import type { Actor } from '../../rulebook/accounts/actor.ts';
import { GRAVE_ACTS, type GraveAct } from '../../rulebook/accounts/grave-acts.ts';
import type { AccessRefusal, ComeAgain, StepUpRefusal } from '../../rulebook/accounts/refusals.ts';
import type { Access } from './access.ts';
import { refuseAccount } from './problems.ts';
import type { App } from './registrar.ts';
import type { Credentials } from './request-actor.ts';

/** A request whose shape has been checked, as far as it says whether it is grave. */
export type AskedGravely = {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly actor: Actor;
};

/** Which grave act a route is: always the same one, or by what is asked. */
export type Grave = GraveAct | ((asked: AskedGravely) => GraveAct | undefined);

/** Why a session may not do grave things now; undefined: it may. */
export type AskForProof = (credentials: Credentials) => Promise<StepUpRefusal | ComeAgain | AccessRefusal | undefined>;

/**
 * Lets no person do something grave who has not proved lately who they are. Runs when the body is known to be of the right
 * shape, and before anything is done. Programs have a key and no second step.
 */
export function guardGraveActs(app: App, askForProof: AskForProof): void {
  app.addHook('onRoute', (route) => {
    const { config, method, url, preHandler = [] } = route;
    const { grave, access } = config ?? {};
    if (grave === undefined) return;
    if (typeof grave === 'string') checkPermission(`${method} ${url}`, grave, access);
    // On these routes alone: a hook that waits would cost the others more than some of them do.
    route.preHandler = [proofHook(grave, askForProof), ...[preHandler].flat()];
  });
}

function proofHook(grave: Grave, askForProof: AskForProof): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    if (request.actor.kind !== 'person') return;
    const { params, body, actor, headers } = request;
    const act = typeof grave === 'string' ? grave : grave({ params: params as AskedGravely['params'], body, actor });
    if (act === undefined) return;
    const refusal = await askForProof({ get: (name) => headers[name] ?? null });
    if (refusal !== undefined) return refuseAccount(reply, refusal);
  };
}

/** The table of grave acts says for which permission each is. */
function checkPermission(route: string, act: GraveAct, access: Access | undefined): void {
  const permission = access?.kind === 'permission' ? access.permission : null;
  if (GRAVE_ACTS[act] !== permission) throw new Error(`${route} is ${act}, but not for ${permission}`);
}
