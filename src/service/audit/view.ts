import type { z } from 'zod';
import type { proof } from './contract.ts';
import type { Receipt } from './prover.ts';

/** A proof as the API tells it: without what the entry says. */
export function toProof(receipt: Receipt): z.input<typeof proof> {
  switch (receipt.state) {
    case 'recorded':
      return { state: receipt.state, leafId: receipt.leafId };
    case 'proven': {
      const { state, leafId, index, size, checkpoint, key = null } = receipt;
      return { state, leafId, index, size, proof: receipt.proof.map(toBase64), checkpoint, key };
    }
  }
}

/** A receipt as somebody keeps it, to be checked by `kingston audit verify`, or by anybody who knows RFC 6962. */
export function toReceiptDocument(receipt: Receipt): z.input<typeof proof> & { readonly leaf: string } {
  return { ...toProof(receipt), leaf: receipt.leaf };
}

/** Bytes as the API tells them. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
