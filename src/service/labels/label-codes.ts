import { createHmac } from 'node:crypto';
import { LABEL_CODE_BYTES, type LabelCode, labelCode } from '../../rulebook/labels/code.ts';

/** Which label: the serial is its number among those of its order. */
export type LabelKey = { readonly seller: string; readonly order: string; readonly serial: number };

/** Makes codes, always the same for the same label, and what is kept of them. */
export type LabelCodes = {
  readonly codeOf: (label: LabelKey) => LabelCode;
  /** A keyed digest: whoever reads it in the database cannot make the code of it, nor try codes against it. */
  readonly digestOf: (code: LabelCode) => Buffer;
};

/** `key` is derived from the secret of the installation (`deriveKey`); without it nobody tells a code of ours from any other. */
export function labelCodes(key: Buffer): LabelCodes {
  return {
    codeOf({ seller, order, serial }) {
      // No part holds a line end, see `ids` of the contract.
      const mac = createHmac('sha256', key).update(`code\n${seller}\n${order}\n${serial}`).digest();
      return labelCode(mac.subarray(0, LABEL_CODE_BYTES));
    },
    digestOf: (code) => createHmac('sha256', key).update(`digest\n${code}`).digest(),
  };
}
