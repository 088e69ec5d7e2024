import { expect, test } from 'vitest';
import { as, testApp } from '../../../test/test-app.ts';
import type { GraveAct } from '../../rulebook/accounts/grave-acts.ts';
import { requires } from './access.ts';
import type { Grave } from './grave.ts';

const REFUSAL = { code: 'step-up-needed', ways: ['password'], minutes: 10 } as const;

/** A server on which nobody has proved lately who they are, with one route. Counts what it has done. */
function serverWith(grave: Grave, permission: Parameters<typeof requires>[0] = 'cases.work') {
  let done = 0;
  const { app } = testApp({
    askForProof: async () => REFUSAL,
    routes: [
      (routes) =>
        routes.post('/act', { config: { access: requires(permission), grave } }, async () => ({ done: ++done })),
    ],
  });
  const ask = async (who: Parameters<typeof as>[0], body: object = {}) => {
    const { statusCode } = await app.inject({ method: 'POST', url: '/act', headers: as(who), payload: body });
    return { status: statusCode, done };
  };
  return { ask };
}

test('given a grave act, when a person asks without a proof, then it is refused and nothing is done', async () => {
  const { ask } = serverWith('removal.approve');
  expect(await ask('staff')).toEqual({ status: 403, done: 0 });
});

test('given an act that is grave by what is asked, then only that is refused', async () => {
  const { ask } = serverWith(({ body }) => ((body as { gone?: boolean }).gone ? 'removal.approve' : undefined));
  expect(await ask('staff', { gone: true })).toEqual({ status: 403, done: 0 });
  expect(await ask('staff', { gone: false })).toEqual({ status: 200, done: 1 });
});

test('given a key, then no proof is asked for: a program has none', async () => {
  const { ask } = serverWith(() => 'removal.approve', 'events.append');
  expect(await ask('integrator')).toEqual({ status: 200, done: 1 });
});

test.each<[GraveAct, Parameters<typeof requires>[0]]>([
  ['key.make', 'cases.work'],
  ['sign-in.change', 'keys.manage'],
])('given a route that is %s but for %s, then the server does not start', (act, permission) => {
  expect(() => serverWith(act, permission)).toThrow(/\/act is/);
});
