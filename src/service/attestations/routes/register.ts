import type { App } from '../../http/registrar.ts';
import type { AttestationParts } from '../attestations.ts';
import { attestBriefing } from './attest-briefing.ts';
import { getMyAttestation } from './get-my-attestation.ts';

/** What the routes of attestations work with. */
export type AttestationRoutes = AttestationParts;

/** Adds the privacy briefing, and attesting it. */
export function registerAttestationRoutes(app: App, parts: AttestationRoutes): void {
  getMyAttestation(app, parts);
  attestBriefing(app, parts);
}
