import type { Pool } from 'pg';
import { NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { LabelParts } from '../../src/service/labels/parts.ts';
import { registerLabelRoutes } from '../../src/service/labels/routes/register.ts';
import { openLabels } from '../../src/service/start/open-labels.ts';
import { LATE, POLICY_DOCUMENT, readPolicy } from '../ledger/drive.ts';
import { WHO, type WithCustomers } from '../reveals/served-reveals.ts';
import { type TestApp, testApp } from '../test-app.ts';

/** An answer; `pdf` is its bytes, `body` what its JSON says. */
export type Answered = {
  readonly status: number;
  readonly type: string;
  readonly pdf: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly body: any;
};

/** The API of labels, and what they are made of. */
export type ServedLabels = TestApp & {
  readonly parts: LabelParts;
  readonly get: (who: string, url: string) => Promise<Answered>;
  readonly post: (who: string, url: string, body: object, accept?: string) => Promise<Answered>;
};

/** Serves labels of a ledger. Who asks is a name of `WHO`. */
export function serveLabels(
  pool: Pool,
  { ledger, audit }: Pick<WithCustomers, 'ledger' | 'audit'>,
  secret = 'a secret of the tests',
): ServedLabels {
  let ticks = 0;
  const policy = readPolicy(POLICY_DOCUMENT);
  const parts = openLabels({
    ...{ pool, ledger, audit, secret, now: () => LATE + ticks++ },
    policies: { inForce: async () => policy },
    accounts: { namesOf: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])) },
  });
  const served = testApp({
    authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [(app) => registerLabelRoutes(app, parts)],
  });
  const ask = async (who: string, method: 'GET' | 'POST', url: string, body?: object, accept = '*/*') => {
    const answer = await served.app.inject({
      ...{ method, url, headers: { authorization: who, accept } },
      ...(body === undefined ? {} : { payload: body }),
    });
    const type = String(answer.headers['content-type']);
    const isJson = type.includes('json');
    return { status: answer.statusCode, type, pdf: answer.rawPayload, body: isJson ? answer.json() : undefined };
  };
  return {
    ...{ ...served, parts },
    get: (who, url) => ask(who, 'GET', url),
    post: (who, url, body, accept) => ask(who, 'POST', url, body, accept),
  };
}
