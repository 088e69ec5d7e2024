import type { z } from 'zod';
import { PROOF_LASTS } from '../../rulebook/accounts/step-up.ts';
import { MINUTE } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type * as contract from './contract.ts';
import type { Invitation } from './invitation-store.ts';
import type { Key } from './key-store.ts';
import type { Person } from './people-store.ts';
import type { Session } from './session-store.ts';
import type { Standing } from './step-up.ts';

/** A key as the API shows it. */
export function keyView({
  createdAt,
  expiresAt,
  revokedAt,
  lastUsedAt,
  scopes,
  ...rest
}: Key): z.infer<typeof contract.key> {
  return {
    ...rest,
    scopes: [...scopes],
    createdAt: formatTimestamp(createdAt),
    ...(expiresAt !== undefined && { expiresAt: formatTimestamp(expiresAt) }),
    ...(revokedAt !== undefined && { revokedAt: formatTimestamp(revokedAt) }),
    ...(lastUsedAt !== undefined && { lastUsedAt: formatTimestamp(lastUsedAt) }),
  };
}

/** An invitation as the API shows it. */
export function invitationView({ invitedAt, expiresAt, ...rest }: Invitation): z.infer<typeof contract.invitation> {
  return { ...rest, invitedAt: formatTimestamp(invitedAt), expiresAt: formatTimestamp(expiresAt) };
}

/** A person as the API shows them to whoever looks after people. */
export function personView({ joinedAt, ...rest }: Person): z.infer<typeof contract.person> {
  return { ...rest, joinedAt: formatTimestamp(joinedAt) };
}

/** A sign-in as its person sees it. */
export function sessionView(session: Session, current: string | undefined): z.infer<typeof contract.session> {
  const { id, signedInAt, expiresAt, network, browser } = session;
  const dates = { signedInAt: formatTimestamp(signedInAt), expiresAt: formatTimestamp(expiresAt) };
  return { id, current: id === current, ...dates, network, browser };
}

/** How a session stands as its person sees it. */
export function standingView({ ways, until }: Standing): z.infer<typeof contract.standing> {
  return {
    ways: [...ways],
    minutes: PROOF_LASTS / MINUTE,
    ...(until !== undefined && { until: formatTimestamp(until) }),
  };
}
