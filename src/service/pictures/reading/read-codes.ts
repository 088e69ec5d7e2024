import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { ReadCode } from '../../../rulebook/messages/pictures/reading.ts';
import type { Pixels } from '../turn.ts';

/** More in one picture are not told apart from a sheet of labels. */
const MOST_CODES = 16;

/** Codes with marks that nothing else looks like: where one cannot be read, there is one. Cloth and noise look like the others. */
const MARKED: ReadonlySet<string> = new Set(['QRCode', 'MicroQRCode', 'RMQRCode', 'Aztec', 'PDF417']);

/** Opens the reader from the file of its package: by itself it would fetch it from elsewhere. */
export async function openCodes(): Promise<void> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** A code with its place in the picture. */
export type PlacedCode = ReadCode & {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Reads every code in a picture: in squares, in stacks and in bars, turned, mirrored or white on black. */
export async function readCodes(pixels: Pixels): Promise<readonly PlacedCode[]> {
  const found = await readBarcodes(pixels as never, {
    ...{ tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true },
    ...{ maxNumberOfSymbols: MOST_CODES, returnErrors: true, textMode: 'Plain' },
  });
  return found
    .filter(({ format, isValid }) => isValid || MARKED.has(format))
    .map(({ format, text, isValid, position }) => {
      const { topLeft, topRight, bottomLeft, bottomRight } = position;
      const corners = [topLeft, topRight, bottomLeft, bottomRight];
      const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
      return {
        ...{ format, text: isValid ? text : undefined },
        ...{ left: Math.min(...across), right: Math.max(...across) },
        ...{ top: Math.min(...down), bottom: Math.max(...down) },
      };
    });
}
