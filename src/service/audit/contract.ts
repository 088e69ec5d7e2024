import { z } from 'zod';
import type { OperationDocument } from '../http/openapi/operation-document.ts';

export const TEXT = 'text/plain; charset=utf-8';

/** An answer that is text: what zod shapes cannot say. */
export function textDocument(description: string): OperationDocument {
  const content = { 'text/plain': { schema: { type: 'string' } } };
  return { operation: { responses: { 200: { description, content } } } };
}

const size = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const hashes = z.array(z.string().meta({ description: 'A hash of 32 bytes, in base64' }));

export const proofQuery = z.object({
  leaf: z.uuid().meta({ description: 'The id of the entry: `id` in what it says' }),
});

export const proof = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('recorded'), leafId: z.string() }),
    z.object({
      state: z.literal('proven'),
      leafId: z.string(),
      index: z.number().int().meta({ description: 'Its place, from 0' }),
      size: z.number().int().meta({ description: 'How many entries the checkpoint is about' }),
      proof: hashes,
      checkpoint: z.string().meta({ description: 'A signed note' }),
      key: z.string().nullable().meta({ description: 'What the checkpoint is checked with' }),
    }),
  ])
  .meta({ id: 'AuditProof' });

export const consistencyQuery = z.object({ from: size, to: size });

export const consistency = z
  .object({ from: z.number().int(), to: z.number().int(), proof: hashes })
  .meta({ id: 'AuditConsistency' });
