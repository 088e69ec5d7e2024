import type { Instant } from '../../../rulebook/instant.ts';
import { type Policy, policyId } from '../../../rulebook/policy/policy.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { EVERYONE } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { isFromThisMachine } from '../../http/this-machine.ts';
import { type Demonstration, marketplaceView } from '../contract.ts';

/** What is told of the marketplace to everybody who opens a page. */
export type MarketplaceDeps = {
  readonly name: string;
  /** The one in force now. */
  readonly policy: () => Promise<Policy>;
  readonly clock: 'wall' | 'events';
  readonly reading: () => Promise<Instant>;
  /** How customers come here. */
  readonly customers: { readonly url?: string | undefined; readonly signIn: boolean };
  /** Undefined: no demonstration. */
  readonly demonstration: () => Demonstration | undefined;
};

/** `GET /v1/marketplace`: open to everybody, since the sign-in page needs it. */
export function getMarketplace(app: App, deps: MarketplaceDeps): void {
  const schema = {
    operationId: 'getMarketplace',
    tags: ['marketplace'],
    summary: 'The marketplace and its clock',
    description:
      'What pages need before anybody has signed in: name, calendar zone, policy in force, and what time it is.',
    response: { 200: marketplaceView },
  };
  app.get('/v1/marketplace', { config: { access: EVERYONE }, schema }, async (request) => {
    const reading = deps.clock === 'events' ? await deps.reading() : Number.NEGATIVE_INFINITY;
    const policy = await deps.policy();
    return {
      name: deps.name,
      zone: policy.zone.name,
      policy: policyId(policy),
      clock: deps.clock,
      ...(Number.isFinite(reading) ? { now: formatTimestamp(reading) } : {}),
      customers: {
        signIn: deps.customers.signIn,
        ...(deps.customers.url === undefined ? {} : { url: deps.customers.url }),
      },
      demo: shown(deps.demonstration(), isFromThisMachine(request)),
    };
  });
}

/** Passwords are for whoever sits at this machine. */
function shown(demonstration: Demonstration | undefined, withPasswords: boolean) {
  if (demonstration === undefined) return null;
  const people = demonstration.people.map(({ password, ...person }) =>
    withPasswords && password !== undefined ? { ...person, password } : person,
  );
  return { ...demonstration, people };
}
