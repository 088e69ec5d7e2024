import type { z } from 'zod';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { AttestationState } from './attestations.ts';
import { BRIEFING } from './briefing.ts';
import type { attestation, teamPage } from './contract.ts';
import type { TeamMember } from './team.ts';

type Attestation = z.input<typeof attestation>;

/** The briefing, and how somebody stands with it. */
export function toAttestation(state: AttestationState): Attestation {
  const { version, title, points, statement } = BRIEFING;
  return { version, title, points: [...points], statement, ...toState(state) };
}

/** How somebody stands with it. */
export function toState({ attested, due }: AttestationState): Pick<Attestation, 'attested' | 'due'> {
  return {
    ...(attested !== undefined && {
      attested: { version: attested.version, at: formatTimestamp(attested.at), until: formatTimestamp(attested.until) },
    }),
    ...(due !== undefined && { due }),
  };
}

/** Somebody of the team, as the owner sees them. */
export function toTeamMember({
  sortedBy: _,
  attested,
  due,
  joinedAt,
  lastShown,
  ...person
}: TeamMember): z.input<typeof teamPage>['items'][number] {
  return {
    ...person,
    joinedAt: formatTimestamp(joinedAt),
    ...toState({ attested, due }),
    ...(lastShown !== undefined && { lastShown: formatTimestamp(lastShown) }),
  };
}
