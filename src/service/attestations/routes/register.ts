import type { App } from '../../http/registrar.ts';
import type { TeamParts } from '../team.ts';
import { attestBriefing } from './attest-briefing.ts';
import { getMyAttestation } from './get-my-attestation.ts';
import { listTeam } from './list-team.ts';

/** What the routes of attestations work with. */
export type AttestationRoutes = TeamParts;

/** Adds the privacy briefing, and attesting it. */
export function registerAttestationRoutes(app: App, parts: AttestationRoutes): void {
  getMyAttestation(app, parts);
  attestBriefing(app, parts);
  listTeam(app, parts);
}
