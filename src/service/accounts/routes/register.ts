import type { App } from '../../http/registrar.ts';
import type { Credentials } from '../../http/request-actor.ts';
import type { Accounts } from '../accounts.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { askForRecovery } from './ask-for-recovery.ts';
import { auth } from './auth.ts';
import { cancelMyRecovery } from './cancel-my-recovery.ts';
import { cancelRecovery } from './cancel-recovery.ts';
import { completeRecovery } from './complete-recovery.ts';
import { createInvitation } from './create-invitation.ts';
import { createKey } from './create-key.ts';
import { approveRecovery, refuseRecovery } from './decide-recovery.ts';
import { endMyOtherSessions } from './end-my-other-sessions.ts';
import { endMySession } from './end-my-session.ts';
import { getMe } from './get-me.ts';
import { getMyProof } from './get-my-proof.ts';
import { getMyRecovery } from './get-my-recovery.ts';
import { listInvitations } from './list-invitations.ts';
import { listKeys } from './list-keys.ts';
import { listMySessions } from './list-my-sessions.ts';
import { listPeople } from './list-people.ts';
import { listRecoveries } from './list-recoveries.ts';
import { proveMyself } from './prove-myself.ts';
import { removePerson } from './remove-person.ts';
import { revokeKey } from './revoke-key.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

/** What the routes of accounts need. */
export type AccountRouteDeps = {
  readonly accounts: Accounts;
  /** Of the service as people reach it, for links to it. */
  readonly baseUrl: string;
  /** How long the customer who asks is signed in, and where they come from. */
  readonly customerOf: (credentials: Credentials) => Promise<SignedInCustomer | undefined>;
};

/** A customer who is signed in, as the API tells it. */
type SignedInCustomer = {
  readonly signedInUntil: string;
  readonly provenUntil: string;
  readonly marketplaceUrl?: string;
};

/** Signing in, and the routes about people, keys and invitations. */
export function registerAccountRoutes(app: App, deps: AccountRouteDeps): void {
  auth(app, deps);
  getMe(app, deps);
  getMyProof(app, deps);
  proveMyself(app, deps);
  listMySessions(app, deps);
  endMySession(app, deps);
  endMyOtherSessions(app, deps);
  listKeys(app, deps);
  createKey(app, deps);
  revokeKey(app, deps);
  listInvitations(app, deps);
  createInvitation(app, deps);
  withdrawInvitation(app, deps);
  acceptInvitation(app, deps);
  listPeople(app, deps);
  removePerson(app, deps);
  getMyRecovery(app, deps);
  askForRecovery(app, deps);
  cancelMyRecovery(app, deps);
  cancelRecovery(app, deps);
  completeRecovery(app, deps);
  listRecoveries(app, deps);
  approveRecovery(app, deps);
  refuseRecovery(app, deps);
}
