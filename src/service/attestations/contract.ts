import { z } from 'zod';
import { instant, pageOf, paging, sellerId } from '../http/shapes.ts';

const version = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'must be the version that the briefing came with: 16 hexadecimal digits')
  .meta({ description: 'Names the text: another word in it makes another version', example: '3f9a0c5d7e1b2468' });

/** `POST /v1/me/attestation` */
export const attestationRequest = z.strictObject({ version }).meta({ id: 'AttestationRequest' });

/** When somebody attested what, and until when that is good. */
export const attested = z.object({ version, at: instant, until: instant });

export const due = z
  .enum(['first', 'new-version', 'year-over'])
  .meta({ description: 'Why it has to be read before anything of a customer is shown; missing: it need not' });

/** `GET /v1/me/attestation` */
export const attestation = z
  .object({
    version,
    title: z.string(),
    points: z.array(z.string()),
    statement: z.string().meta({ description: 'What is said by attesting' }),
    attested: attested.optional().meta({ description: 'The last time; missing: never' }),
    due: due.optional(),
  })
  .meta({ id: 'Attestation', description: 'The privacy briefing, and how whoever asks stands with it.' });

export const teamParameters = z.object({ id: sellerId });
export const teamQuery = z.object({ ...paging });

/** `GET /v1/sellers/{id}/team` */
export const teamPage = pageOf(
  z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(['seller-owner', 'seller-member']),
      joinedAt: instant,
      secondStep: z.boolean(),
      attested: attested.optional().meta({ description: 'The last time; missing: never' }),
      due: due.optional(),
      lastShown: instant.optional().meta({ description: 'When something whole of a customer was last shown to them' }),
    })
    .meta({ id: 'TeamMember' }),
);
