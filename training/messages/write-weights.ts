import type { SenseModel } from '../../src/rulebook/messages/sense/model.ts';
import type { ConceptEntry } from './read-concepts.ts';

/** The file of weights as it stands in the rulebook; nobody writes in it. */
export function weightsFile(model: SenseModel, entries: readonly ConceptEntry[]): string {
  const { weights, scales, biases } = model;
  const concepts = Buffer.alloc(entries.length * 5);
  entries.forEach(([hash, meaning], index) => {
    concepts.writeInt32LE(hash, index * 5);
    concepts.writeUInt8(meaning, index * 5 + 4);
  });
  const text = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64');
  return [
    '// Made by training/messages/train.ts (docs/models/sense.md). Nobody writes in it.',
    '',
    '/** For each bucket a byte of each kind, in base64; what one step of it and the bias are, for each kind. */',
    'export const SENSE_WEIGHTS = {',
    `  scales: [${scales.join(', ')}],`,
    `  biases: [${biases.join(', ')}],`,
    '  concepts:',
    `    '${concepts.toString('base64').replace(/=+$/, '')}',`,
    '  weights:',
    `    '${text.replace(/=+$/, '')}',`,
    '} as const;',
    '',
  ].join('\n');
}
