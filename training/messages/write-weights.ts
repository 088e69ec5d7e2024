import type { SenseModel } from '../../src/rulebook/messages/sense/model.ts';

/** The file of weights as it stands in the rulebook; nobody writes in it. */
export function weightsFile(model: SenseModel): string {
  const { weights, scales, biases } = model;
  const text = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64');
  return [
    '// Made by training/messages/train.ts (docs/models/sense.md). Nobody writes in it.',
    '',
    '/** For each bucket a byte of each kind, in base64; what one step of it and the bias are, for each kind. */',
    'export const SENSE_WEIGHTS = {',
    `  scales: [${scales.join(', ')}],`,
    `  biases: [${biases.join(', ')}],`,
    '  weights:',
    `    '${text.replace(/=+$/, '')}',`,
    '} as const;',
    '',
  ].join('\n');
}
