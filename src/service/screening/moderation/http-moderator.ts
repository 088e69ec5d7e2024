import { z } from 'zod';
import { FINDINGS } from '../../../rulebook/policy/screening.ts';
import { askSigned, type OutsideService } from '../../signed-request.ts';
import type { Moderator } from './moderator.ts';

/** More than one of each kind says nothing more. */
const MOST_FINDINGS = 100;

const answered = z.object({
  findings: z.array(z.object({ kind: z.enum(FINDINGS), confidence: z.number().min(0).max(1) })).max(MOST_FINDINGS),
});

/**
 * A moderation service that is asked over HTTP: `{text}`, and nothing else about the message; it answers `{findings: [{kind, confidence}]}` with the
 * kinds of contract §3 (docs/operations.md). A kind that we do not know makes the whole answer a wrong one: what it stands for must not be passed over.
 */
export function httpModerator(service: OutsideService): Moderator {
  return async (text) => {
    const asked = await askSigned(service, { text });
    if ('trouble' in asked) return asked;
    const read = answered.safeParse(asked.answer);
    return read.success ? { findings: read.data.findings } : { trouble: 'bad-answer' };
  };
}
